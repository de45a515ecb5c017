import { randomUUID } from "node:crypto";
import type { PropertyMap, PropertyValue } from "../apitype";
import type { State } from "../deployment/state";
import { equalValues } from "../properties/diff";
import { isObject, UNKNOWN } from "../properties/signatures";
import { formatProviderReference, providerPackage, urnType } from "../urn";
import type { PluginRequest } from "./plugin-host";
import type * as types from "./provider";
import { NO_DETAILS } from "./provider";

/** Inputs of a provider resource that are for the engine alone. */
const INTERNAL = "__internal";
const ENV_VAR_MAPPINGS = "envVarMappings";
const PARAMETERIZATION = "parameterization";
/** The id under which a checked but not yet configured provider is kept. */
const UNCONFIGURED = "unconfigured";

/** What a provider resource's inputs say of its plugin; empty when nothing is asked for. */
export function pluginInputs(
    version: string,
    pluginDownloadUrl: string,
    envVarMappings: Record<string, string> = {},
): PropertyMap {
    const isMapped = Object.keys(envVarMappings).length > 0;
    if (version === "" && pluginDownloadUrl === "" && !isMapped) return {};
    const internal: PropertyMap = {};
    if (pluginDownloadUrl !== "") internal["pluginDownloadURL"] = pluginDownloadUrl;
    if (isMapped) internal[ENV_VAR_MAPPINGS] = envVarMappings;
    const inputs: PropertyMap = { [INTERNAL]: internal };
    if (version !== "") inputs["version"] = version;
    return inputs;
}

/** The inputs that a provider plugin itself is given. */
export function providerConfig(inputs: PropertyMap): PropertyMap {
    return Object.fromEntries(Object.entries(inputs).filter(([key]) => key !== INTERNAL));
}

/**
 * The providers of a deployment by reference, and at the same time the provider of provider resources: to create one
 * is to load and configure its plugin.
 */
export class ProviderRegistry implements types.Provider {
    private readonly providers = new Map<string, types.Provider>();
    private readonly aliases = new Map<string, string>();
    private readonly loading = new Map<string, Promise<void>>();

    constructor(private readonly load: (packageName: string, plugin: PluginRequest) => Promise<types.Provider>) {}

    get(reference: { urn: string; id: string }): types.Provider | undefined {
        return this.providers.get(formatProviderReference(reference));
    }

    /** Lets resources that still name the provider by its old URN find it. */
    registerAlias(urn: string, alias: string): void {
        if (urn !== alias) this.aliases.set(urn, alias);
    }

    /** Asks every provider to give up what it is doing. What it answers does not matter: its calls do. */
    async cancel(): Promise<void> {
        const providers = [...new Set(this.providers.values())];
        await Promise.allSettled(providers.map(async (provider) => provider.cancel?.()));
    }

    close(): void {
        for (const provider of new Set(this.providers.values())) provider.close();
    }

    async check(urn: string, olds: PropertyMap, news: PropertyMap): Promise<types.CheckResponse> {
        const provider = await this.loadFor(urn, news);
        const response = await provider.checkConfig(urn, providerConfig(olds), providerConfig(news));
        if (response.failures.length > 0) {
            provider.close();
            return response;
        }
        this.set(urn, UNCONFIGURED, provider);
        const inputs = { ...response.inputs };
        for (const key of ["version", INTERNAL]) {
            const value: PropertyValue | undefined = news[key];
            if (value !== undefined) inputs[key] = value;
        }
        return { inputs, failures: [] };
    }

    async diff(request: types.DiffRequest): Promise<types.DiffResult> {
        const provider = this.get({ urn: request.urn, id: UNCONFIGURED }) ?? this.get(request);
        if (provider === undefined) throw new Error(`provider ${request.urn} was never checked`);
        const newInputs = providerConfig(request.newInputs);
        const diff = await provider.diffConfig({ ...request, oldInputs: providerConfig(request.oldInputs), newInputs });
        if (diff.changes !== "unknown") return diff;
        return { ...diff, changes: equalValues(request.oldOutputs, newInputs) ? "none" : "some" };
    }

    async create({ urn, inputs, preview }: types.CreateRequest): Promise<types.LiveResource> {
        const provider = this.take(urn) ?? (await this.loadFor(urn, inputs));
        const id = preview ? UNKNOWN : randomUUID();
        const outputs = providerConfig(inputs);
        await provider.configure(urn, id, outputs);
        this.set(urn, id, provider);
        return { id, outputs, ...NO_DETAILS };
    }

    async update({ urn, id, newInputs }: types.UpdateRequest): Promise<types.LiveResource> {
        const provider = this.take(urn);
        if (provider === undefined) throw new Error(`provider ${urn} was never checked`);
        const outputs = providerConfig(newInputs);
        await provider.configure(urn, id, outputs);
        this.get({ urn, id })?.close();
        this.set(urn, id, provider);
        return { id, outputs, ...NO_DETAILS };
    }

    async delete({ urn, id }: types.DeleteRequest): Promise<void> {
        const reference = formatProviderReference({ urn, id });
        this.providers.get(reference)?.close();
        this.providers.delete(reference);
    }

    /** Makes an unchanged provider resource usable; `checked` is whether `check` has just loaded its plugin. */
    async same(state: State, checked: boolean): Promise<void> {
        if (this.get(state)) return;
        const reference = formatProviderReference(state);
        const running = this.loading.get(reference) ?? this.configureSame(state, checked);
        this.loading.set(reference, running);
        await running;
    }

    async read(): Promise<types.LiveResource> {
        throw new Error("provider resources may not be read");
    }

    checkConfig(): Promise<types.CheckResponse> {
        throw new Error("the provider registry has no configuration");
    }

    diffConfig(): Promise<types.DiffResult> {
        throw new Error("the provider registry has no configuration");
    }

    configure(): Promise<void> {
        throw new Error("the provider registry has no configuration");
    }

    invoke(): Promise<types.InvokeResponse> {
        throw new Error("provider resources have no functions");
    }

    private async configureSame(state: State, checked: boolean): Promise<void> {
        const provider = (checked ? this.take(state.urn) : undefined) ?? (await this.loadFor(state.urn, state.inputs));
        await provider.configure(state.urn, state.id, providerConfig(state.inputs));
        this.set(state.urn, state.id, provider);
    }

    private loadFor(urn: string, inputs: PropertyMap): Promise<types.Provider> {
        const internal = inputs[INTERNAL];
        if (internal !== undefined && isObject(internal) && PARAMETERIZATION in internal) {
            throw new Error(
                `provider ${urn}: parameterized packages are not supported by the sandbox; use the real Pulumi CLI`,
            );
        }
        const mappings = isObject(internal ?? null) ? (internal as PropertyMap)[ENV_VAR_MAPPINGS] : undefined;
        return this.load(providerPackage(urnType(urn)), {
            version: typeof inputs["version"] === "string" ? inputs["version"] : "",
            envVarMappings: (mappings ?? {}) as Record<string, string>,
        });
    }

    private take(urn: string): types.Provider | undefined {
        const reference = formatProviderReference({ urn, id: UNCONFIGURED });
        const provider = this.providers.get(reference);
        this.providers.delete(reference);
        return provider;
    }

    private set(urn: string, id: string, provider: types.Provider): void {
        this.providers.set(formatProviderReference({ urn, id }), provider);
        const alias = this.aliases.get(urn);
        if (alias !== undefined) this.providers.set(formatProviderReference({ urn: alias, id }), provider);
    }
}
