import { readFunctionSchema, type FunctionSchema } from "./function-schema";
import { didYouMean } from "../../nearest";
import { NestedTypes } from "./nested-types";
import { readResourceSchema, type ResourceSchema } from "./resource-schema";
import type { Sdk } from "./sdk";

const notModules = new Set(["node_modules", "types", "config"]);

/** Every resource and function of one SDK, read when first asked for. */
export class Catalogue {
    readonly types: NestedTypes;
    readonly #resources = new Map<string, ResourceSchema | undefined>();
    readonly #functions = new Map<string, FunctionSchema | undefined>();

    constructor(readonly sdk: Sdk) {
        this.types = new NestedTypes(sdk);
    }

    /** The schema of a resource type; undefined when the SDK has no such type. */
    resource(token: string): ResourceSchema | undefined {
        if (!this.#resources.has(token)) {
            const file = this.#fileOf(token, `static __pulumiType = '${token}'`);
            this.#resources.set(token, file === undefined ? undefined : readResourceSchema(this.sdk, token, file));
        }
        return this.#resources.get(token);
    }

    /** The provider's own configuration, as a resource. */
    provider(): ResourceSchema {
        return readResourceSchema(this.sdk, `pulumi:providers:${this.sdk.name}`, "provider");
    }

    /** The schema of a function; undefined when the SDK has no such function. */
    function(token: string): FunctionSchema | undefined {
        if (!this.#functions.has(token)) {
            const file = this.#fileOf(token, `invoke("${token}"`);
            this.#functions.set(token, file === undefined ? undefined : readFunctionSchema(this.sdk, token, file));
        }
        return this.#functions.get(token);
    }

    /** One line about a token that is not in the SDK, with the nearest one that is. */
    unknownToken(what: "resource type" | "function", token: string): string {
        const hint = didYouMean(token, this.#neighbours(what, token));
        return `unknown ${what} "${token}" in @pulumi/${this.sdk.name} ${this.sdk.version}${hint}`;
    }

    /** Every resource type of the SDK: its token and its file without the extension. */
    *resources(): Generator<{ token: string; file: string }> {
        for (const folder of ["", ...this.#modules()]) {
            for (const file of this.#filesIn(folder)) {
                const token = this.#tokenIn(file, "resource type");
                if (token !== undefined) yield { token, file };
            }
        }
    }

    /** Files are named for their tokens, but some generators write their case differently or avoid `index`. */
    #fileOf(token: string, marker: string): string | undefined {
        const folder = folderOf(token);
        const wanted = nameOf(token).toLowerCase();
        return this.#filesIn(folder).find((file) => {
            const name = (file.split("/").pop() ?? "").toLowerCase();
            return (name === wanted || name === `${wanted}_`) && this.sdk.text(`${file}.js`)?.includes(marker) === true;
        });
    }

    #neighbours(what: "resource type" | "function", token: string): string[] {
        const folders = this.sdk.list(folderOf(token)).length > 0 ? [folderOf(token)] : this.#nearModules(token);
        const files = folders.flatMap((folder) => this.#filesIn(folder));
        return files.flatMap((file) => this.#tokenIn(file, what) ?? []);
    }

    #nearModules(token: string): string[] {
        const wanted = folderOf(token);
        return this.#modules().filter(
            (module) => module.startsWith(wanted.slice(0, 1)) && Math.abs(module.length - wanted.length) < 3,
        );
    }

    #modules(): string[] {
        return this.sdk.list("").filter((name) => /^[a-z0-9]+$/.test(name) && !notModules.has(name));
    }

    #filesIn(folder: string): string[] {
        return this.sdk
            .list(folder)
            .filter((name) => name.endsWith(".js"))
            .map((name) => (folder === "" ? "" : `${folder}/`) + name.slice(0, -".js".length));
    }

    #tokenIn(file: string, what: "resource type" | "function"): string | undefined {
        const pattern = what === "function" ? /runtime\.invoke\("([^"]+)"/ : /static __pulumiType = '([^']+:[^']+)'/;
        return pattern.exec(this.sdk.text(`${file}.js`) ?? "")?.[1];
    }
}

/** `ec2` of `aws:ec2/vpc:Vpc`, `storage` of `azure-native:storage:StorageAccount`, nothing of `random:index/randomId:RandomId`. */
function folderOf(token: string): string {
    const folder = (token.split(":")[1] ?? "").split("/")[0] ?? "";
    return folder === "index" ? "" : folder;
}

function nameOf(token: string): string {
    return token.split(":")[2] ?? "";
}
