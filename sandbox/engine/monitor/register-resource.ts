import { status } from "@grpc/grpc-js";
import type { Callback } from "@pulumi/pulumi/proto/callback_pb";
import * as proto from "@pulumi/pulumi/proto/resource_pb";
import type { PropertyMap } from "../apitype";
import type { Goal, RegisterResult, ResultState } from "../deployment/goal";
import { withAssetHashes } from "../properties/asset-hashes";
import { KEEP_ALL, marshalProperties, unmarshalProperties, unmarshalValue } from "../properties/marshal";
import {
    downgradeOutputValue,
    downgradeOutputValues,
    outputDependencies,
    upgradeToOutputValues,
} from "../properties/output-values";
import { pluginInputs } from "../providers/provider-registry";
import { errorMessage, RpcError } from "../rpc/unary";
import { isProviderType, parseProviderReference, typePackage } from "../urn";
import { construct } from "./construct";
import type { MonitorContext } from "./monitor-context";
import { checkRegistration, checkVersion } from "./request-checks";
import { optionsFromRequest, parseAlias, parseHooks, parseTimeouts } from "./resource-options";
import { sourcePosition } from "./source-position";

/** A registration after inheritance and transforms. */
export interface PreparedResource {
    type: string;
    name: string;
    custom: boolean;
    remote: boolean;
    parent: string;
    properties: PropertyMap;
    options: proto.TransformResourceOptions;
    dependencies: string[];
    propertyDependencies: Record<string, string[]>;
    transforms: Callback[];
}

/** What is kept of a request while the engine works on it: the messages themselves are several times as large. */
interface Registration {
    goal: Goal;
    parent: string;
    transforms: Callback[];
    /** The providers of a component, for its children. */
    providers: Record<string, string> | undefined;
    accepts: { secrets: boolean; resources: boolean };
    /** Whether the program is told of a failure by the result, not by an error. */
    reportsResults: boolean;
}

/** Registers a resource: what the program asks for becomes a goal, and the answer is what there then is. */
export function registerResource(
    context: MonitorContext,
    request: proto.RegisterResourceRequest,
): Promise<proto.RegisterResourceResponse> {
    return registrationOf(context, request).then((registration) =>
        "goal" in registration ? register(context, registration) : registration,
    );
}

/** What the request asks for; of a component of a plugin the answer, for the plugin makes it. */
async function registrationOf(
    context: MonitorContext,
    request: proto.RegisterResourceRequest,
): Promise<Registration | proto.RegisterResourceResponse> {
    checkRegistration(request);
    inheritFromParent(request, context.goals.get(request.getParent()));
    const prepared = await prepare(context, request).catch((error: unknown) => {
        throw context.ended ?? error;
    });
    inheritProviders(context, prepared);
    const provider = await providerReference(context, request, prepared);
    const { parent, custom, remote, options, transforms } = prepared;
    const providers = custom ? undefined : Object.fromEntries(options.getProvidersMap().toArray());
    if (remote) {
        const loaded = context.deployment.registry.get(parseProviderReference(provider));
        const response = await construct(context, prepared, loaded);
        remember(context, response.getUrn(), { parent, providers, transforms });
        return response;
    }
    const goal = await goalOf(context, request, prepared, provider);
    const accepts = { secrets: request.getAcceptsecrets(), resources: request.getAcceptresources() };
    return { goal, parent, transforms, providers, accepts, reportsResults: request.getSupportsresultreporting() };
}

async function register(context: MonitorContext, registration: Registration): Promise<proto.RegisterResourceResponse> {
    const { goal } = registration;
    const result = await context.submit<RegisterResult>((done) => ({ kind: "register", goal, done }));
    if (result.result !== "success" && !registration.reportsResults) {
        throw new RpcError(status.INTERNAL, "resource registration failed");
    }
    context.goals.set(result.state.urn, goal);
    remember(context, result.state.urn, registration);
    return responseOf(registration, result);
}

function inheritFromParent(request: proto.RegisterResourceRequest, parent: Goal | undefined): void {
    if (parent === undefined) return;
    if (request.getDeletedwith() === "") request.setDeletedwith(parent.deletedWith);
    if (!request.hasProtect() && parent.protect !== undefined) request.setProtect(parent.protect);
    if (!request.hasRetainondelete() && parent.retainOnDelete !== undefined)
        request.setRetainondelete(parent.retainOnDelete);
    if (request.getProvider() !== "") return;
    const isComponent = !request.getRemote() && !request.getCustom();
    const packageName =
        parent.provider === "" ? "" : parseProviderReference(parent.provider).urn.split("pulumi:providers:")[1];
    const samePackage = packageName?.split("::")[0] === typePackage(request.getType());
    if (isComponent || samePackage) request.setProvider(parent.provider);
}

async function prepare(context: MonitorContext, request: proto.RegisterResourceRequest): Promise<PreparedResource> {
    const [custom, remote] = [request.getCustom(), request.getRemote()];
    const [type, name, parent] = [request.getType(), request.getName(), request.getParent()];
    const given = await givenProperties(context, request);
    const dependencies = declaredDependencies(request, given);
    const transforms = request.getTransformsList();
    const own = Object.fromEntries(request.getProvidersMap().toArray());
    const served = custom || remote;
    const provider = served
        ? context.resolveProvider(request.getProvider(), own, parent, typePackage(type))
        : request.getProvider();
    const { properties, options } = await context.transforms.apply(
        {
            type,
            name,
            custom,
            parent,
            properties: transforms.length > 0 ? upgradeToOutputValues(given, dependencies) : given,
            options: optionsFromRequest(request, provider),
        },
        transforms,
    );
    // Dependencies that others' transforms add count for nothing: the real engine looks at them only after the resource's own.
    const traced =
        transforms.length > 0
            ? withAll(traceDependencies(options.getDependsOnList(), properties, new Map()))
            : traceDependencies(request.getDependenciesList(), properties, dependencies);
    // Transforms may have added assets.
    const hashed = properties === given ? given : await withAssetHashes(properties, context.workingDirectory);
    const plain = remote ? hashed : downgradeOutputValues(hashed);
    return { type, name, custom, remote, parent, properties: plain, options, transforms, ...traced };
}

async function givenProperties(context: MonitorContext, request: proto.RegisterResourceRequest): Promise<PropertyMap> {
    const object = unmarshalProperties(request.getObject());
    return withAssetHashes(object, context.workingDirectory).catch((error: unknown) => {
        throw new Error(`unmarshal properties: ${errorMessage(error)}`);
    });
}

/** A request without dependencies by property depends with every property on all that it depends on. */
function declaredDependencies(
    request: proto.RegisterResourceRequest,
    properties: PropertyMap,
): Map<string, Set<string>> {
    const declared = request.getPropertydependenciesMap();
    const all = new Set(request.getDependenciesList());
    if (declared.getLength() === 0 && !request.getRemote()) {
        return new Map(Object.keys(properties).map((key) => [key, all]));
    }
    return new Map(declared.toArray().map(([key]) => [key, new Set(declared.get(key)?.getUrnsList())]));
}

type Dependencies = Pick<PreparedResource, "dependencies" | "propertyDependencies">;

function traceDependencies(
    direct: string[],
    properties: PropertyMap,
    declared: Map<string, Set<string>>,
): Dependencies {
    const byProperty: Record<string, string[]> = {};
    for (const [key, urns] of declared) byProperty[key] = [...urns];
    for (const [key, value] of Object.entries(properties)) {
        byProperty[key] = [...outputDependencies(value, new Set(byProperty[key] ?? []))];
    }
    return { dependencies: [...new Set(direct)], propertyDependencies: byProperty };
}

/** A transformed resource depends itself on what its properties depend on. */
function withAll({ dependencies, propertyDependencies }: Dependencies): Dependencies {
    const all = new Set([...dependencies, ...Object.values(propertyDependencies).flat()]);
    return { dependencies: [...all], propertyDependencies };
}

/** A component hands its parent's providers on, under its own. */
function inheritProviders(context: MonitorContext, { custom, parent, options }: PreparedResource): void {
    if (custom) return;
    const own = options.getProvidersMap();
    for (const [name, reference] of Object.entries(context.componentProviders.get(parent) ?? {})) {
        if (!own.has(name)) own.set(name, reference);
    }
}

async function providerReference(
    context: MonitorContext,
    request: proto.RegisterResourceRequest,
    { type, custom, remote, options }: PreparedResource,
): Promise<string> {
    if (!remote && (!custom || isProviderType(type))) return "";
    checkVersion(options.getVersion(), "parse provider request");
    const packageRequest = context.packages.resolve(request.getPackageref(), {
        packageName: typePackage(type),
        version: options.getVersion(),
        pluginDownloadUrl: options.getPluginDownloadUrl(),
    });
    return context.providerReference(options.getProvider(), packageRequest);
}

async function goalOf(
    context: MonitorContext,
    request: proto.RegisterResourceRequest,
    prepared: PreparedResource,
    provider: string,
): Promise<Goal> {
    const { options } = prepared;
    const { type, name, custom, parent, dependencies, propertyDependencies } = prepared;
    const trigger = options.getReplacementTrigger();
    const plugin = (): PropertyMap => {
        checkVersion(options.getVersion(), `ResourceMonitor.RegisterResource(${type},${name}): passed invalid version`);
        const mappings = Object.fromEntries(request.getEnvvarmappingsMap().toArray());
        return pluginInputs(options.getVersion(), options.getPluginDownloadUrl(), mappings);
    };
    return {
        type,
        name,
        custom,
        parent,
        dependencies,
        propertyDependencies,
        provider,
        properties: isProviderType(type) ? { ...prepared.properties, ...plugin() } : prepared.properties,
        protect: options.hasProtect() ? (options.getProtect() ?? false) : undefined,
        deleteBeforeReplace: options.hasDeleteBeforeReplace() ? (options.getDeleteBeforeReplace() ?? false) : undefined,
        ignoreChanges: options.getIgnoreChangesList(),
        additionalSecretOutputs: options.getAdditionalSecretOutputsList(),
        aliases: options.getAliasesList().map(parseAlias),
        id: options.getImport(),
        customTimeouts: parseTimeouts(options.getCustomTimeouts()),
        replaceOnChanges: options.getReplaceOnChangesList(),
        replacementTrigger: trigger ? downgradeOutputValue(unmarshalValue(trigger)) : null,
        retainOnDelete: options.hasRetainOnDelete() ? (options.getRetainOnDelete() ?? false) : undefined,
        deletedWith: options.getDeletedWith(),
        replaceWith: options.getReplaceWithList(),
        hideDiff: options.getHideDiffList(),
        sourcePosition: sourcePosition(request.getSourceposition(), context.operation.project.root),
        resourceHooks: parseHooks(options.getHooks()),
    };
}

function remember(
    context: MonitorContext,
    urn: string,
    { parent, providers, transforms }: Pick<Registration, "parent" | "providers" | "transforms">,
): void {
    context.transforms.remember(urn, parent, transforms);
    if (providers !== undefined) context.componentProviders.set(urn, providers);
}

const RESULTS: Record<ResultState, proto.Result> = {
    success: proto.Result.SUCCESS,
    failed: proto.Result.FAIL,
    skipped: proto.Result.SKIP,
};

function responseOf(
    { goal, accepts }: Registration,
    { state, result }: RegisterResult,
): proto.RegisterResourceResponse {
    // A component's outputs are registered later; those of the run before may refer to what is not there yet.
    const outputs = goal.custom ? state.outputs : {};
    return new proto.RegisterResourceResponse()
        .setUrn(state.urn)
        .setId(state.id)
        .setObject(marshalProperties(outputs, { ...KEEP_ALL, ...accepts, outputValues: false }))
        .setResult(RESULTS[result]);
}
