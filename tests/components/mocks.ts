import * as pulumi from "@pulumi/pulumi";
import { azureDefaults, azureInvokes, azureOutputs } from "./mocks.azure";
import { cloudInvokes, cloudOutputs } from "./mocks.cloud";

/** Any inputs or outputs, as a test reads them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads deep into what no single type describes
export type Plain = any;

/** A resource that a program registered. */
export interface Recorded {
    type: string;
    name: string;
    /** The parent's name; empty at the top. */
    parent: string;
    urn: string;
    custom: boolean;
    /** What was given, unwrapped of secrets. */
    inputs: Plain;
    /** The paths of the inputs that are secret, for example "password" or "settings.token". */
    secrets: string[];
    protect: boolean;
    ignoreChanges: string[];
    retainOnDelete: boolean;
    deleteBeforeReplace: boolean;
    provider: string;
    /** URNs of everything it depends on. */
    dependencies: string[];
    aliases: Plain[];
    customTimeouts: Plain;
}

/** What a recorded program left behind. */
export interface Recording<T> {
    resources: Recorded[];
    /** What the program returned. */
    result: T;
    /** The one resource of that name, or of that type; an error names what there is. */
    one(nameOrType: string): Recorded;
    /** All resources of a type. */
    all(type: string): Recorded[];
}

/** How a program is recorded. */
export interface RecordOptions {
    project?: string;
    stack?: string;
    preview?: boolean;
    /** Outputs of a type beyond its inputs, over those of mocks.cloud.ts. */
    outputs?: { [type: string]: (name: string, inputs: Plain) => Plain };
    /** Results of an invoke, over those of mocks.cloud.ts. */
    invokes?: { [token: string]: (inputs: Plain) => Plain };
    /** Project config, for example {"strata:tier": "basic"}. */
    config?: { [key: string]: string };
}

/** Runs a program that creates resources, and gives back all of them once every registration has settled. */
export async function record<T>(program: () => T, options: RecordOptions = {}): Promise<Recording<Awaited<T>>> {
    const resources: Recorded[] = [];
    const outputs = { ...cloudOutputs, ...azureOutputs, ...options.outputs };
    const invokes = { ...cloudInvokes, ...azureInvokes, ...options.invokes };
    pulumi.runtime.setAllConfig({ "aws:region": "eu-west-2", ...options.config });
    await pulumi.runtime.setMocks(
        {
            newResource: ({ type, name, inputs, id }) => {
                const plain = unwrap(inputs, "", []);
                const own = { ...defaultOutputs(type, name, plain), ...plain, ...outputs[type]?.(name, plain) };
                return { id: importedOr(id, own.id ?? `${name}-id`), state: own };
            },
            call: ({ token, inputs }) => invokes[token]?.(inputs) ?? {},
        },
        options.project ?? "strata",
        options.stack ?? "test",
        options.preview ?? false,
    );
    listen(resources);
    const result = await withoutStackTraces(async () => {
        const made = await program();
        await settled();
        return made;
    });
    return {
        resources,
        result,
        one: (key) => one(resources, key),
        all: (type) => resources.filter((each) => each.type === type),
    };
}

/** The SDK keeps a stack trace of every promise, and reading those through source maps is most of what a recording would take. */
async function withoutStackTraces<T>(work: () => Promise<T>): Promise<T> {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return await work();
    } finally {
        Error.stackTraceLimit = limit;
    }
}

/** The value of an output, once it is known. */
export function valueOf<T>(output: pulumi.Output<T>): Promise<T> {
    // Through the SDK's own promise: an output that fails has to fail its test, and not leave it waiting.
    return (output as unknown as { promise(): Promise<T> }).promise();
}

/** The id of an imported resource; one that is created has the empty string there. */
function importedOr(id: string | undefined, created: string): string {
    return id === undefined || id === "" ? created : id;
}

function defaultOutputs(type: string, name: string, inputs: Plain): Plain {
    const [provider, module] = type.split(":");
    if (provider === "azure-native") return azureDefaults(type, name, inputs);
    if (provider !== "aws") return {};
    const service = module?.split("/")[0] ?? "";
    return {
        arn: `arn:aws:${service}:${inputs.region ?? "eu-west-2"}:123456789012:${name}`,
        name: `${name}-1234567`,
        region: "eu-west-2",
    };
}

function one(resources: Recorded[], key: string): Recorded {
    const found = resources.filter(({ name, type }) => name === key || type === key);
    if (found.length === 1) return found[0] as Recorded;
    const known = resources.map(({ type, name }) => `${name} (${type})`).join("\n  ");
    throw new Error(`${found.length} resources are called "${key}"; there are:\n  ${known}`);
}

/** Puts a recorder before the mock monitor, which alone sees the options of a registration. */
function listen(resources: Recorded[]): void {
    // The mock monitor has the shape of the generated client, whose requests are untyped here.
    const monitor = pulumi.runtime.getMonitor() as Plain;
    const register = monitor.registerResource.bind(monitor);
    monitor.registerResource = async (request: Plain, callback: Plain) => {
        const secrets: string[] = [];
        const inputs = unwrap(pulumi.runtime.deserializeProperties(request.getObject()), "", secrets);
        const parent = request.getParent().split("::").pop() ?? "";
        const recorded = { ...optionsOf(request), parent, urn: "", inputs, secrets };
        resources.push(recorded);
        await register(request, (error: unknown, response: Plain) => {
            if (response) recorded.urn = response.getUrn();
            callback(error, response);
        });
    };
}

function optionsOf(request: Plain) {
    return {
        type: request.getType() as string,
        name: request.getName() as string,
        custom: request.getCustom() as boolean,
        protect: request.getProtect() as boolean,
        ignoreChanges: request.getIgnorechangesList() as string[],
        retainOnDelete: request.getRetainondelete() as boolean,
        deleteBeforeReplace: request.getDeletebeforereplace() as boolean,
        provider: request.getProvider() as string,
        dependencies: request.getDependenciesList() as string[],
        aliases: request.getAliasesList().map((alias: Plain) => alias.toObject()) as Plain[],
        customTimeouts: request.getCustomtimeouts()?.toObject(),
    };
}

/** A copy without secret wrappers; the paths of the secrets are noted. */
function unwrap(value: Plain, path: string, secrets: string[]): Plain {
    if (value === null || typeof value !== "object") return value;
    if (pulumi.runtime.isRpcSecret(value)) {
        secrets.push(path);
        return unwrap(pulumi.runtime.unwrapRpcSecret(value), path, secrets);
    }
    if (Array.isArray(value)) return value.map((item, index) => unwrap(item, `${path}[${index}]`, secrets));
    if (pulumi.Resource.isInstance(value) || pulumi.asset.Asset.isInstance(value)) return value;
    const entries = Object.entries(value).map(([key, item]) => [
        key,
        unwrap(item, path ? `${path}.${key}` : key, secrets),
    ]);
    return Object.fromEntries(entries);
}

/** Waits until no registration or invoke is under way, through the SDK's own count of them. */
async function settled(): Promise<void> {
    // The SDK keeps this function out of its types; without it a test would have to sleep.
    const runtime = pulumi.runtime as Plain;
    await runtime.waitForRPCs();
}
