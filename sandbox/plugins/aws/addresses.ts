import type { Seed } from "../cloud/seed";

/** An IPv4 address whose first number is given. */
export function address(first: number, seed: Seed): string {
    const rest = [0, 2, 4].map(
        (at) => (Number.parseInt(seed.hex(`address ${first}`, 6).slice(at, at + 2), 16) % 253) + 1,
    );
    return [first, ...rest].join(".");
}
