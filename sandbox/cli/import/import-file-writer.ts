import { writeFileSync } from "node:fs";
import path from "node:path";
import type { EngineEvent, PropertyMap, StepEventMetadata, StepEventState } from "../../engine/apitype";
import { MASK } from "../../engine/properties/secrets";
import { containsUnknowns } from "../../engine/properties/signatures";
import {
    isDefaultProvider,
    isProviderType,
    parseProviderReference,
    ROOT_STACK_TYPE,
    urnName,
    urnQualifiedType,
    urnType,
} from "../../engine/urn";
import { CliError, openProblem } from "../cli-error";
import { type CommandContext, warn } from "../context";
import type { ImportSpec } from "./import-file";
import { typedName } from "./typed-name";

/** What stands for an id that the user has to fill in. */
const PLACEHOLDER = "<PLACEHOLDER>";

/** Writes what a preview would create, by its events, to a file for `pulumi import --file`. */
export function writeImportFile(context: CommandContext, events: EngineEvent[], file: string): void {
    const writer = new ImportFileWriter(context);
    for (const event of events) writer.event(event);
    writer.write(file);
}

class ImportFileWriter {
    private readonly nameTable = new Map<string, string>();
    private readonly specs: { urn: string; parent: string; provider: string; spec: ImportSpec }[] = [];
    /** Name of every resource seen so far, by URN, and back. */
    private readonly names = new Map<string, string>();
    private readonly urns = new Map<string, string>();
    private readonly created = new Set<string>();
    private readonly providers = new Map<string, PropertyMap>();

    constructor(private readonly context: CommandContext) {}

    event({ resourcePreEvent }: EngineEvent): void {
        if (resourcePreEvent === undefined) return;
        const { metadata } = resourcePreEvent;
        const { urn, op, type } = metadata;
        this.name(urn);
        const state = metadata.new ?? metadata.old;
        if (isProviderType(urnType(urn)) && state) this.providers.set(urn, state.inputs);
        if (op !== "create" || type === ROOT_STACK_TYPE) return;
        this.created.add(urn);
        if (!isDefaultProvider(urn) && metadata.new) this.add(metadata, metadata.new);
    }

    write(file: string): void {
        const table = [...this.nameTable.keys()].map((urn) => [this.names.get(urn) ?? "", urn] as const).sort();
        const resources = this.specs.map(({ urn, parent, provider, spec }) => {
            const name = this.names.get(urn) ?? "";
            return ordered({
                ...spec,
                name,
                parent: this.names.get(parent) ?? "",
                provider: this.names.get(provider) ?? "",
                logicalName: name === urnName(urn) ? "" : urnName(urn),
            });
        });
        const document = {
            ...(table.length > 0 && { nameTable: Object.fromEntries(table) }),
            ...(resources.length > 0 && { resources }),
        };
        try {
            writeFileSync(path.resolve(this.context.cwd, file), `${JSON.stringify(document, undefined, 4)}\n`);
        } catch (error) {
            throw new CliError(openProblem(file, error));
        }
    }

    /** A resource's own name where no other has it; else with its type, and then a number. The own name goes first. */
    private name(urn: string): void {
        if (this.names.has(urn)) return;
        const name = urnName(urn);
        const other = this.urns.get(name);
        if (other !== undefined && urnName(other) !== name) this.take(other, this.unique(other));
        this.take(urn, other !== undefined && urnName(other) === name ? this.unique(urn) : name);
    }

    private take(urn: string, name: string): void {
        this.names.set(urn, name);
        this.urns.set(name, urn);
    }

    private unique(urn: string): string {
        return typedName(urnName(urn), urn, (name) => this.urns.has(name));
    }

    private add({ urn }: StepEventMetadata, state: StepEventState): void {
        const { type, custom = false } = state;
        const parent = urnQualifiedType(state.parent) === ROOT_STACK_TYPE ? "" : state.parent;
        const provider = state.provider === "" ? "" : parseProviderReference(state.provider).urn;
        const explicit = provider !== "" && !isDefaultProvider(provider) ? provider : "";
        for (const other of [parent, explicit])
            if (other !== "" && !this.created.has(other)) this.nameTable.set(other, other);
        const { version, __internal: internal } = this.providers.get(provider) ?? {};
        const url = typeof internal === "object" && internal !== null && "pluginDownloadURL" in internal;
        const isProvider = isProviderType(urnType(urn));
        const spec: ImportSpec = {
            type,
            id: custom && !isProvider ? PLACEHOLDER : "",
            version: typeof version === "string" ? version : "",
            pluginDownloadUrl: url ? String(internal.pluginDownloadURL) : "",
            component: !custom,
            remote: !custom && provider !== "",
            ...(isProvider && { inputs: this.providerInputs(urn, state.inputs) }),
        };
        this.specs.push({ urn, parent, provider: explicit, spec });
    }

    /** A provider's settings but those that are not known yet, or secret: what a preview tells of these is masked. */
    private providerInputs(urn: string, inputs: PropertyMap): PropertyMap {
        const isTold = (key: string): boolean =>
            !containsUnknowns(inputs[key] ?? null) && !JSON.stringify(inputs[key]).includes(MASK);
        const omitted = Object.keys(inputs).filter((key) => !isTold(key));
        if (omitted.length > 0)
            warn(
                this.context,
                `configuration of provider ${urn} is not known during the preview and has been omitted from the import file, fill it in before importing: ${omitted.sort().join(", ")}`,
            );
        return Object.fromEntries(Object.entries(inputs).filter(([key]) => isTold(key)));
    }
}

const ORDER: (keyof ImportSpec)[] = [
    "type",
    "name",
    "id",
    "parent",
    "provider",
    "version",
    "pluginDownloadUrl",
    "component",
    "remote",
    "inputs",
    "logicalName",
];

/** In the real CLI's order, without what is empty. */
function ordered(spec: ImportSpec): ImportSpec {
    const isFull = (value: unknown): boolean =>
        typeof value === "object" && value !== null ? Object.keys(value).length > 0 : Boolean(value);
    return Object.fromEntries(ORDER.filter((key) => isFull(spec[key])).map((key) => [key, spec[key]]));
}
