import type { PropertyMap } from "../../engine/apitype";
import type { ResourceImport } from "../../engine/deployment/importer/resource-import";
import { isProviderType, urnType } from "../../engine/urn";
import { severalErrors } from "../cli-error";
import type { ImportFile, ImportSpec } from "./import-file";
import { type ImportNames, nameImports } from "./import-names";
import { describeSpec, specProblems, tolerantVersion } from "./spec-problems";

export interface ImportTarget {
    stack: string;
    project: string;
    protect: boolean;
    /** Opens secrets among the values that the user supplied. Throws what is wrong with them. */
    open(values: PropertyMap): PropertyMap;
}

/** What the engine imports for an import file, and the variables of generated code. Throws all problems at once. */
export function resolveImports(
    file: ImportFile,
    target: ImportTarget,
): { imports: ResourceImport[]; variables: Map<string, string>; urns: string[] } {
    const specs = file.resources.map((spec) => ({
        ...spec,
        name: spec.name ?? spec.logicalName ?? "",
        logicalName: spec.logicalName ?? spec.name ?? "",
    }));
    const problems = specs.flatMap(specProblems);
    refuse(problems);
    const names = nameImports({ ...file, resources: specs }, target.stack, target.project, problems);
    refuse(problems);
    const resolver = new Resolver(file, names, target, problems);
    const imports = specs.map((spec, index) => resolver.resolve(spec, index));
    refuse(problems);
    return { imports, variables: names.variables, urns: names.urns };
}

function refuse(problems: string[]): void {
    if (problems.length > 0) throw severalErrors(problems);
}

class Resolver {
    constructor(
        private readonly file: ImportFile,
        private readonly names: ImportNames,
        private readonly target: ImportTarget,
        private readonly problems: string[],
    ) {}

    resolve(spec: ImportSpec, index: number): ResourceImport {
        const subject = describeSpec(spec, index);
        const { type = "", name = "", logicalName = "", id = "", parent = "", provider = "" } = spec;
        const providerInputs = provider === "" ? undefined : this.file.providerInputs[provider];
        const inputs = spec.inputs ?? (isProviderType(type) ? this.file.providerInputs[name] : undefined);
        const kind = isProviderType(type) ? "provider inputs" : "inputs";
        if (spec.parameterization !== undefined || spec.extension !== undefined)
            this.problems.push(
                `${subject} is of a parameterized package, which the sandbox does not have; use the real Pulumi CLI for it`,
            );
        return {
            type,
            name: logicalName,
            id,
            parent: parent === "" ? "" : (this.names.byName.get(parent) ?? ""),
            provider: provider === "" ? "" : this.providerOf(provider, subject),
            version: this.versionOf(spec.version ?? "", subject),
            pluginDownloadUrl: spec.pluginDownloadUrl ?? "",
            protect: this.target.protect,
            properties: spec.properties ?? [],
            component: spec.component ?? false,
            remote: spec.remote ?? false,
            ...this.opened({ providerInputs }, "provider inputs", subject),
            ...this.opened({ inputs }, kind, subject),
            ...this.opened({ outputs: spec.outputs }, "outputs", subject),
        };
    }

    private providerOf(name: string, subject: string): string {
        if (this.names.ambiguous.has(name)) this.problems.push(`${subject} has an ambiguous provider`);
        const urn = this.names.byName.get(name);
        if (urn === undefined)
            this.problems.push(`the provider '${name}' for ${subject} has no entry in 'nameTable' or 'resources'`);
        else if (!isProviderType(urnType(urn)))
            this.problems.push(`the provider '${name}' for ${subject} is not a provider`);
        return urn ?? "";
    }

    private versionOf(text: string, subject: string): string {
        if (text === "") return "";
        try {
            return tolerantVersion(text);
        } catch (error) {
            this.problems.push(`could not parse version '${text}' for ${subject}: ${(error as Error).message}`);
            return "";
        }
    }

    private opened<Key extends string>(
        values: Record<Key, PropertyMap | undefined>,
        what: string,
        subject: string,
    ): Partial<Record<Key, PropertyMap>> {
        const [[key, map]] = Object.entries(values) as [[Key, PropertyMap | undefined]];
        if (map === undefined) return {};
        try {
            return { [key]: this.target.open(map) } as Partial<Record<Key, PropertyMap>>;
        } catch (error) {
            this.problems.push(`could not deserialize ${what} for ${subject}: ${(error as Error).message}`);
            return {};
        }
    }
}
