import { createHash } from "node:crypto";

/** Values that look chosen at random but are the same whenever the same text is asked for the same thing. */
export class Seed {
    constructor(private readonly text: string) {}

    /** `length` lower-case hexadecimal digits, at most 64. */
    hex(purpose: string, length: number): string {
        return createHash("sha256").update(`${this.text}/${purpose}`).digest("hex").slice(0, length);
    }

    /** `length` decimal digits, the first of them not zero; at most 19. */
    digits(purpose: string, length: number): string {
        const digits = BigInt(`0x${this.hex(purpose, 16)}`)
            .toString()
            .padStart(19, "7");
        return digits.replace(/^0/, "1").slice(0, length);
    }

    /** `length` characters of A-Z and 2-7, as in AWS's unique ids; at most 32. */
    base32(purpose: string, length: number): string {
        return this.#letters(purpose, length, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567");
    }

    /** `length` characters of a-z and 0-9, as in the host names of AWS's endpoints; at most 32. */
    base36(purpose: string, length: number): string {
        return this.#letters(purpose, length, "abcdefghijklmnopqrstuvwxyz0123456789");
    }

    uuid(purpose: string): string {
        const hex = this.hex(purpose, 32);
        return [
            hex.slice(0, 8),
            hex.slice(8, 12),
            `4${hex.slice(13, 16)}`,
            `a${hex.slice(17, 20)}`,
            hex.slice(20),
        ].join("-");
    }

    #letters(purpose: string, length: number, alphabet: string): string {
        const bytes = createHash("sha256").update(`${this.text}/${purpose}`).digest();
        return Array.from(bytes.subarray(0, length), (byte) => alphabet[byte % alphabet.length]).join("");
    }
}
