/** An IPv4 CIDR block: its first address as a number, and the length of its prefix in bits. */
export interface Cidr {
    base: number;
    prefix: number;
}

const form = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/;

/** Reads "10.0.0.0/16"; undefined when that is no IPv4 block, or when bits beyond the prefix are set. */
export function parseCidr(text: string): Cidr | undefined {
    const match = form.exec(text);
    if (!match) return undefined;
    const numbers = match.slice(1).map(Number);
    const octets = numbers.slice(0, 4);
    const prefix = numbers[4] as number;
    if (octets.some((octet) => octet > 255) || prefix > 32) return undefined;
    const base = octets.reduce((sum, octet) => sum * 256 + octet, 0);
    return base % sizeOf(prefix) === 0 ? { base, prefix } : undefined;
}

/** Writes a block as "10.0.0.0/16". */
export function formatCidr({ base, prefix }: Cidr): string {
    const octets = [24, 16, 8, 0].map((shift) => Math.floor(base / 2 ** shift) % 256);
    return `${octets.join(".")}/${prefix}`;
}

/** How many addresses a prefix leaves. */
export function sizeOf(prefix: number): number {
    return 2 ** (32 - prefix);
}

/** The block at `index` when a block is cut into 2^`newBits` equal parts. */
export function partOf(block: Cidr, newBits: number, index: number): Cidr {
    const prefix = block.prefix + newBits;
    return { base: block.base + index * sizeOf(prefix), prefix };
}

/** The first and the last of the addresses that "203.0.113.0/24" or "203.0.113.7" stands for, as firewalls take them; any other text stands for itself. */
export function addressRange(address: string): { first: string; last: string } {
    const block = parseCidr(address.includes("/") ? address : `${address}/32`);
    if (block === undefined) return { first: address, last: address };
    const text = (base: number) => formatCidr({ base, prefix: 32 }).replace("/32", "");
    return { first: text(block.base), last: text(block.base + sizeOf(block.prefix) - 1) };
}

/** Whether two blocks share an address. */
export function overlap(one: Cidr, other: Cidr): boolean {
    return one.base < other.base + sizeOf(other.prefix) && other.base < one.base + sizeOf(one.prefix);
}
