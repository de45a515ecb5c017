import type { PropertyMap } from "../apitype";
import type { RegisterResourceEvent, RegisterResult } from "../deployment/goal";
import type { Operation, OperationConfig } from "../operation";
import { makeSecret } from "../properties/signatures";
import { formatProviderReference, makeProviderType } from "../urn";
import { pluginInputs } from "./provider-registry";

export interface ProviderRequest {
    packageName: string;
    version: string;
    pluginDownloadUrl: string;
}

/** The package of the providers that programs themselves write (`pulumi.dynamic`). */
export const DYNAMIC_PACKAGE = "pulumi-nodejs";

/** The configuration in a package's namespace, as the inputs of its default provider; that of dynamic resources has all of it, by its full keys. */
export function packageConfig(config: OperationConfig, packageName: string): PropertyMap {
    const inputs: PropertyMap = {};
    for (const [key, { value, secret }] of config) {
        const [namespace, ...name] = key.split(":");
        const shown = secret ? makeSecret(value) : value;
        if (packageName === DYNAMIC_PACKAGE) inputs[key] = shown;
        else if (namespace === packageName) inputs[name.join(":")] = shown;
    }
    return inputs;
}

/** The environment in which the real engine runs a package's plugin, beyond its own: the project, its runtime's options and the package's configuration. */
export function pluginEnvironment(
    { project, config }: Pick<Operation, "project" | "config">,
    name: string,
): NodeJS.ProcessEnv {
    const settings = [...config].flatMap(([key, { value }]) =>
        key.startsWith(`${name}:`) ? [[key.slice(name.length + 1), value]] : [],
    );
    const options = Object.entries(project.runtime.options).map(([key, value]) => [
        `PULUMI_RUNTIME_${key.toUpperCase()}`,
        String(value),
    ]);
    return {
        ...Object.fromEntries(options),
        ...(name === DYNAMIC_PACKAGE && { PULUMI_NODEJS_PROJECT: project.name }),
        PULUMI_PROJECT: project.name,
        PULUMI_CONFIG: JSON.stringify(Object.fromEntries(settings)),
    };
}

/** `default`, `default_7_48_0`: the name of the provider that resources without an explicit one get. */
export function defaultProviderName({ version, pluginDownloadUrl }: ProviderRequest): string {
    const parts = [version, pluginDownloadUrl].filter((part) => part !== "");
    return ["default", ...parts.map((part) => part.replaceAll(/[^A-Za-z0-9]+/g, "_"))].join("_");
}

/** Registers one default provider a package and version, when first asked. */
export class DefaultProviders {
    private readonly references = new Map<string, Promise<string>>();

    constructor(
        private readonly config: OperationConfig,
        private readonly register: (event: Omit<RegisterResourceEvent, "done">) => Promise<RegisterResult>,
    ) {}

    /** The reference (`URN::ID`) of the default provider; rejected when the configuration forbids it. */
    reference(request: ProviderRequest): Promise<string> {
        const key = JSON.stringify(request);
        const known = this.references.get(key) ?? this.create(request);
        this.references.set(key, known);
        return known;
    }

    private async create(request: ProviderRequest): Promise<string> {
        if (this.isDenied(request.packageName)) {
            throw new Error(
                `Default provider for '${request.packageName}' disabled. It must use an explicit provider.`,
            );
        }
        const plugin = pluginInputs(request.version, request.pluginDownloadUrl);
        const inputs = { ...packageConfig(this.config, request.packageName), ...plugin };
        const { state } = await this.register({ kind: "register", goal: defaultProviderGoal(request, inputs) });
        return formatProviderReference(state);
    }

    private isDenied(packageName: string): boolean {
        const denied = this.config.get("pulumi:disable-default-providers")?.value ?? "";
        if (denied === "" || packageName === "pulumi") return false;
        const names: unknown = JSON.parse(denied);
        return Array.isArray(names) && (names.includes("*") || names.includes(packageName));
    }
}

function defaultProviderGoal(request: ProviderRequest, properties: PropertyMap): RegisterResourceEvent["goal"] {
    return {
        type: makeProviderType(request.packageName),
        name: defaultProviderName(request),
        custom: true,
        properties,
        parent: "",
        dependencies: [],
        provider: "",
        propertyDependencies: {},
        ignoreChanges: [],
        additionalSecretOutputs: [],
        aliases: [],
        id: "",
        customTimeouts: { create: 0, update: 0, delete: 0 },
        replaceOnChanges: [],
        replacementTrigger: null,
        deletedWith: "",
        replaceWith: [],
        hideDiff: [],
        sourcePosition: "",
        resourceHooks: {},
    };
}
