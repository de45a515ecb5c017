import type { PropertyMap } from "../apitype";
import { MASK, secretStrings } from "../properties/secrets";

/** Shorter secrets, and those that are ordinary words, would take ordinary text apart. */
const MIN_LENGTH = 3;
const ORDINARY = new Set(["true", "false", "null"]);

/** Takes known secret values out of text that is shown or logged. */
export class SecretScrubber {
    private readonly secrets = new Set<string>();
    private ordered: string[] | undefined;

    add(...values: string[]): void {
        for (const value of values) {
            if (value.length < MIN_LENGTH || ORDINARY.has(value) || this.secrets.has(value)) continue;
            this.secrets.add(value);
            this.ordered = undefined;
        }
    }

    addFrom(...maps: PropertyMap[]): void {
        for (const map of maps) this.add(...secretStrings(map));
    }

    /** The text with every known secret masked; the longest first, for one may be part of another. */
    scrub(text: string): string {
        this.ordered ??= [...this.secrets].sort((a, b) => b.length - a.length);
        return this.ordered.reduce((clean, secret) => clean.replaceAll(secret, MASK), text);
    }
}
