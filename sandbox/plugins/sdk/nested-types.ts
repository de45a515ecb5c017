import { parseProperties, type Properties } from "./declaration";
import type { Sdk } from "./sdk";

/** The object and enum types that resources refer to, found by name in the SDK's big declaration files when asked for. */
export class NestedTypes {
    readonly #objects = new Map<string, Properties | undefined>();
    readonly #namespaces = new Map<string, number>();
    readonly #enums = new Map<string, ReadonlySet<string> | undefined>();
    #isPrepared = false;

    constructor(private readonly sdk: Sdk) {}

    /** The properties of `rds.InstanceBlueGreenUpdate` and the like; undefined when the SDK declares no such type. */
    object(side: "input" | "output", name: string): Properties | undefined {
        const key = `${side}:${name}`;
        if (!this.#objects.has(key)) this.#objects.set(key, this.#findObject(side, name));
        return this.#objects.get(key);
    }

    /** The values of an enum such as `storage.AccessTier`, numbers as text; undefined when the SDK declares no such enum. */
    enum(name: string): ReadonlySet<string> | undefined {
        if (!this.#enums.has(name)) this.#enums.set(name, this.#findEnum(name));
        return this.#enums.get(name);
    }

    /** Reads the big files, one a step, and finds where their namespaces are. */
    *prepare(): Generator<void> {
        if (this.#isPrepared) return;
        this.#isPrepared = true;
        for (const side of ["input", "output"]) {
            const text = this.sdk.text(`types/${side}.d.ts`) ?? "";
            yield;
            for (const { 1: name, index } of text.matchAll(/^export declare namespace (\w+) \{/gm))
                this.#namespaces.set(`${side}.${name}`, index);
            yield;
        }
    }

    #findObject(side: "input" | "output", name: string): Properties | undefined {
        const text = this.sdk.text(`types/${side}.d.ts`);
        if (text === undefined) return undefined;
        const path = name.split(".");
        const type = path.pop() ?? "";
        const from = this.#findNamespace(side, text, path);
        const at = from < 0 ? -1 : text.indexOf(`interface ${type} {`, from);
        return at < 0 ? undefined : parseProperties(text, at);
    }

    /** Where a namespace starts in a file of some megabytes; -1 when it is not there. */
    #findNamespace(side: "input" | "output", text: string, path: string[]): number {
        const key = [side, ...path].join(".");
        let from = this.#namespaces.get(key);
        if (from === undefined) {
            from = 0;
            for (const namespace of path) from = from < 0 ? from : text.indexOf(`namespace ${namespace} {`, from);
            this.#namespaces.set(key, from);
        }
        return from;
    }

    #findEnum(name: string): ReadonlySet<string> | undefined {
        const path = name.split(".");
        const type = path.pop() ?? "";
        const text = this.sdk.text(["types/enums", ...path, "index.d.ts"].join("/"));
        const at = text?.indexOf(`export declare const ${type}: {`) ?? -1;
        if (text === undefined || at < 0) return undefined;
        const body = text.slice(at, text.indexOf("\n};", at)).replace(/\/\*\*[\s\S]*?\*\//g, "");
        return new Set(
            [...body.matchAll(/readonly \S+: (?:"([^"]*)"|([\w.-]+));/g)].map((match) => match[1] ?? match[2] ?? ""),
        );
    }
}
