import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const load = createRequire(__filename);

/** Files found by the token they speak of, each loaded when first asked for: `aws:ec2/flowLog:FlowLog` is `ec2/flow-log.ts`. */
export class TokenFiles<T> {
    readonly #loaded = new Map<string, T | undefined>();
    readonly #prepared = new Map<string, T>();

    constructor(private readonly folder: string) {}

    /** What the token's file exports as default; undefined when there is no such file. */
    find(token: string): T | undefined {
        if (!this.#loaded.has(token)) this.#loaded.set(token, this.#load(token));
        return this.#loaded.get(token);
    }

    /** Loads the files of every module, one a step, for whoever has time before the first question. */
    *prepare(): Generator<void> {
        const modules = readdirSync(this.folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
        for (const { name } of modules) {
            for (const file of readdirSync(join(this.folder, name)).filter((each) => each.endsWith(".ts"))) {
                const path = join(this.folder, name, file);
                this.#prepared.set(path, defaultOf<T>(path));
                yield;
            }
        }
    }

    #load(token: string): T | undefined {
        const [, module = "", name = ""] = token.split(":");
        const folder = module.split("/")[0] ?? "";
        const path = join(this.folder, folder === "index" ? "" : folder, `${kebab(name)}.ts`);
        const prepared = this.#prepared.get(path);
        if (prepared !== undefined) return prepared;
        return existsSync(path) ? defaultOf<T>(path) : undefined;
    }
}

function defaultOf<T>(path: string): T {
    return (load(path) as { default: T }).default;
}

function kebab(name: string): string {
    return name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
}
