import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const load = createRequire(__filename);

/** Files found by the token they speak of, each loaded when first asked for: `aws:ec2/flowLog:FlowLog` is `ec2/flow-log.ts`. */
export class TokenFiles<T> {
    readonly #byToken = new Map<string, T | undefined>();
    readonly #byPath = new Map<string, T>();

    constructor(private readonly folder: string) {}

    /** What the token's file exports as default; undefined when there is no such file. */
    find(token: string): T | undefined {
        if (!this.#byToken.has(token)) this.#byToken.set(token, this.#load(this.#pathOf(token)));
        return this.#byToken.get(token);
    }

    /** Loads the files of every module that are not loaded yet, one a step, for whoever has time before the first question. */
    *prepare(): Generator<void> {
        const modules = readdirSync(this.folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
        for (const { name } of modules) {
            const files = readdirSync(join(this.folder, name)).filter((each) => each.endsWith(".ts"));
            for (const path of files.map((file) => join(this.folder, name, file))) {
                if (this.#byPath.has(path)) continue;
                this.#load(path);
                yield;
            }
        }
    }

    #pathOf(token: string): string {
        const [, module = "", name = ""] = token.split(":");
        const folder = module.split("/")[0] ?? "";
        return join(this.folder, folder === "index" ? "" : folder, `${kebab(name)}.ts`);
    }

    #load(path: string): T | undefined {
        if (!this.#byPath.has(path) && existsSync(path)) this.#byPath.set(path, (load(path) as { default: T }).default);
        return this.#byPath.get(path);
    }
}

function kebab(name: string): string {
    return name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
}
