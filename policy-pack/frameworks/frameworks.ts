import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** A standard or another tool: how its ids look, and its controls in its own words. */
export interface Catalogue {
    readonly name: string;
    readonly version: string;
    readonly page: string;
    /** What its ids look like, as a regular expression. */
    readonly shape: string;
    /** Its controls in its own words; left out for tools whose ids are enough. */
    readonly controls?: Readonly<Record<string, string>>;
    /** Controls that no template can show, each with the reason. */
    readonly notInTemplates?: Readonly<Record<string, string>>;
}

/** A catalogue with which of its controls each of our rules shows. */
export interface Framework extends Catalogue {
    /** The name of its file, by which rules name it. */
    readonly key: string;
    readonly rules: Readonly<Record<string, readonly string[]>>;
}

/** By rule and by framework, the controls that the rule shows. */
type Mapping = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** All frameworks. Documentation, reports and tests read them; a running pack does not. */
export function readFrameworks(): readonly Framework[] {
    const mappings = mappingFiles().flatMap((file) => Object.entries(readJson<Mapping>(file)));
    return readdirSync(__dirname)
        .filter((file) => file.endsWith(".json"))
        .sort()
        .map((file) => {
            const key = file.replace(/\.json$/, "");
            const rules = mappings.flatMap(([rule, controls]) => (controls[key] ? [[rule, controls[key]]] : []));
            return { ...readJson<Catalogue>(join(__dirname, file)), key, rules: Object.fromEntries(rules) };
        });
}

/** The `frameworks.json` beside the rules of every service. */
export function mappingFiles(): readonly string[] {
    const pack = join(__dirname, "..");
    const services = ["aws", "azure"].flatMap((cloud) => foldersIn(join(pack, cloud)));
    return [...services, join(pack, "cross")]
        .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
        .filter((file) => file.endsWith("frameworks.json"));
}

function foldersIn(folder: string): readonly string[] {
    return (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [])
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => join(folder, name))
        .sort();
}

function readJson<T>(file: string): T {
    return JSON.parse(readFileSync(file, "utf8")) as T;
}
