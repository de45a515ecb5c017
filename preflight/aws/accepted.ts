import { createHash } from "node:crypto";
import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import type { Template } from "./template";

/**
 * The twins that were accepted before, by their hash, in a file that only grows: a run whose resources are all among them
 * need not load the rules. It can be deleted at any time. Secrets never get there, for no twin holds one.
 */
export class AcceptedTwins {
    readonly #keys: Set<string>;
    #writable = true;

    constructor(private readonly file: string = defaultFile()) {
        this.#keys = new Set([...shippedKeys(), ...linesOf(file)]);
    }

    has(key: string): boolean {
        return this.#keys.has(key);
    }

    add(key: string): void {
        if (this.#keys.has(key)) return;
        this.#keys.add(key);
        if (!this.#writable) return;
        try {
            mkdirSync(dirname(this.file), { recursive: true });
            appendFileSync(this.file, `${key}\n`);
        } catch {
            // Only time is lost: the next run asks again.
            this.#writable = false;
        }
    }
}

const load = createRequire(__filename);

/** Raised whenever preflight itself judges otherwise. */
const judgement = 2;

/** What tells one twin in one region from another. */
export function keyOf({ type, properties }: Template, region: string): string {
    const text = JSON.stringify([type, region, properties]);
    return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

function linesOf(file: string): string[] {
    try {
        return readFileSync(file, "utf8").split("\n");
    } catch {
        return [];
    }
}

/** Who judged: another version of the validator, or of the mapping, may judge otherwise. */
export function judge(): string {
    const { version } = load("@aws/cloudformation-validate/package.json") as { version: string };
    return `${version}-${judgement}`;
}

/**
 * The committed stacks' own twins, so that a first run loads no rules for them. A twin that has changed since is asked about as any other is.
 * Written from the file that grows, after `npm start` and a preview of each stack on an empty one.
 */
function shippedKeys(): string[] {
    const [judgedBy, ...keys] = linesOf(join(__dirname, "accepted.generated.txt"));
    return judgedBy === `# Generated: accepted by ${judge()}` ? keys : [];
}

function defaultFile(): string {
    const caches = process.env["XDG_CACHE_HOME"] ?? "";
    const folder = join(caches === "" ? join(homedir(), ".cache") : caches, "strata-preflight");
    return join(folder, `accepted-${judge()}.txt`);
}
