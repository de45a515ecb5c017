import type { PropertyMap, PropertyValue } from "../apitype";
import type { OperationConfig } from "../operation";
import { MASK, secretStrings } from "../properties/secrets";
import { mapChildren } from "../properties/signatures";

/** Shorter secrets, and those that are ordinary words, would take ordinary text apart. */
const MIN_LENGTH = 3;
const ORDINARY = new Set(["true", "false", "null"]);

/** Takes known secret values out of text that is shown or logged. */
export class SecretScrubber {
    private readonly secrets = new Set<string>();
    private ordered: string[] | undefined;

    /** Of the secrets of a stack's configuration. */
    static of(config: OperationConfig): SecretScrubber {
        const scrubber = new SecretScrubber();
        for (const { value, secret } of config.values()) if (secret) scrubber.add(...configSecrets(value));
        return scrubber;
    }

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

    /** A copy of the value with every known secret in its texts masked. */
    scrubValue(value: PropertyValue): PropertyValue {
        return typeof value === "string" ? this.scrub(value) : mapChildren(value, (child) => this.scrubValue(child));
    }
}

/** A secret's text, and where it is JSON the texts within it. */
function configSecrets(value: string): string[] {
    try {
        return [value, ...texts(JSON.parse(value))];
    } catch {
        return [value];
    }
}

function texts(value: unknown): string[] {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}
