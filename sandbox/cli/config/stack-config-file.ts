import { readFileSync } from "node:fs";
import { type Document, isMap as isYamlMap, isScalar, isSeq, parseDocument, YAMLMap, type YAMLSeq } from "yaml";
import { isMissing } from "../../backend/file-store";
import { writeSettledFile } from "../../backend/settled-file";
import { type ConfigKey, keyText, parseKey } from "./config-key";
import { type ConfigMap, type ConfigValue, isMap } from "./config-value";
import { keepLines } from "./kept-lines";

/** `Pulumi.<stack>.yaml`. Edits keep its comments, its order and everything that is not touched. */
export class StackConfigFile {
    private constructor(
        readonly file: string,
        private readonly project: string,
        private readonly document: Document,
        private readonly source: string,
    ) {}

    /** Reads the file; one that is not there is empty. */
    static load(file: string, project: string): StackConfigFile {
        let text = "";
        try {
            text = readFileSync(file, "utf8");
        } catch (error) {
            if (!isMissing(error)) throw error;
        }
        const document: Document = parseDocument(text);
        const problem = document.errors[0];
        if (problem !== undefined)
            throw new Error(`could not unmarshal '${file}': ${problem.message.split("\n")[0] ?? ""}`);
        document.contents ??= new YAMLMap();
        if (!isYamlMap(document.contents)) throw new Error(`could not unmarshal '${file}': expected a map at the top`);
        const config: unknown = document.toJS();
        checkShape(file, config);
        return new StackConfigFile(file, project, document, text);
    }

    get salt(): string | undefined {
        const salt = this.document.get("encryptionsalt");
        return typeof salt === "string" && salt !== "" ? salt : undefined;
    }

    set salt(salt: string | undefined) {
        if (salt === undefined) {
            this.document.delete("encryptionsalt");
            return;
        }
        if (this.document.has("encryptionsalt")) this.document.set("encryptionsalt", salt);
        else (this.document.contents as YAMLMap).items.unshift(this.document.createPair("encryptionsalt", salt));
    }

    /** A provider of secrets other than the passphrase, which the sandbox does not have. */
    get foreignSecretsProvider(): string | undefined {
        const provider = this.document.get("secretsprovider");
        if (typeof provider === "string" && provider !== "" && provider !== "passphrase") return provider;
        return this.document.has("encryptedkey") ? "a cloud key" : undefined;
    }

    /** Every key in full, and its value. */
    entries(): Map<string, ConfigValue> {
        const config = (this.document.toJS() as { config?: ConfigMap | null }).config ?? {};
        return new Map(Object.entries(config).map(([name, value]) => [keyText(parseKey(name, this.project)), value]));
    }

    get(key: ConfigKey): ConfigValue | undefined {
        return this.entries().get(keyText(key));
    }

    set(key: ConfigKey, value: ConfigValue): void {
        if (!isYamlMap(this.document.get("config"))) this.document.set("config", this.document.createNode({}));
        const config = this.document.get("config") as YAMLMap;
        const name = this.nameInFile(key) ?? keyText(key);
        replaceMember(this.document, config, name, value);
    }

    remove(key: ConfigKey): void {
        const name = this.nameInFile(key);
        if (name === undefined) return;
        const config = this.document.get("config") as YAMLMap;
        config.delete(name);
        if (config.items.length === 0) this.document.delete("config");
    }

    /** Replaces all values at once (`config refresh`). */
    replaceAll(values: Map<string, ConfigValue>): void {
        for (const name of this.entries().keys()) if (!values.has(name)) this.remove(parseKey(name, this.project));
        for (const [name, value] of values) this.set(parseKey(name, this.project), value);
    }

    save(): void {
        writeSettledFile(this.file, this.text());
    }

    text(): string {
        return keepLines(this.source, this.document);
    }

    /** How the file itself writes a key: it may leave out the project, or have the old `:config:` in it. */
    private nameInFile(key: ConfigKey): string | undefined {
        const config = (this.document.toJS() as { config?: ConfigMap | null }).config ?? {};
        return Object.keys(config).find((name) => keyText(parseKey(name, this.project)) === keyText(key));
    }
}

function checkShape(file: string, content: unknown): void {
    const config = (content as { config?: unknown } | null)?.config;
    if (config !== undefined && config !== null && !isMap(config as ConfigValue))
        throw new Error(`could not unmarshal '${file}': config must be a map`);
}

/** Puts a value under a name and descends where both sides are containers, so that comments within survive. */
function replaceMember(document: Document, parent: YAMLMap | YAMLSeq, name: string | number, value: ConfigValue): void {
    const node: unknown = parent.get(name, true);
    if (isYamlMap(node) && isMap(value)) {
        for (const member of Object.keys(node.toJSON() as ConfigMap))
            if (!Object.hasOwn(value, member)) node.delete(member);
        for (const [member, next] of Object.entries(value)) replaceMember(document, node, member, next);
    } else if (isSeq(node) && Array.isArray(value)) {
        while (node.items.length > value.length) node.delete(node.items.length - 1);
        for (const [at, next] of value.entries()) replaceMember(document, node, at, next);
    } else if (!(isScalar(node) && node.value === value)) {
        const next = document.createNode(value);
        if (isScalar(node)) next.comment = node.comment;
        parent.set(name, next);
    }
}
