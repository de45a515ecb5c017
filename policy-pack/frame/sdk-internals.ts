import { createRequire } from "node:module";
import * as proxy from "@pulumi/policy/proxy";
import { secretsPreservingProxy } from "@pulumi/policy/secret";
import type { Level } from "./pack-configuration";
import type { Properties } from "./properties";

// The SDK ships these without typings; this file is the one place that an SDK upgrade can break, and
// tests/policy-pack/frame/sdk-internals.test.ts says so.
interface ProxyModule {
    readonly unknownCheckingProxy: (properties: object) => Properties;
    readonly getSpecialProxyTarget: string;
    readonly isSpecialProxy: string;
}

const sdk = proxy as unknown as ProxyModule & Readonly<Record<string, unknown>>;

/** The strings that stand for a value which is unknown until the update. */
export const unknownSentinels: ReadonlySet<unknown> = new Set(
    Object.keys(sdk)
        .filter((name) => /^unknown\w+Value$/.test(name))
        .map((name) => sdk[name]),
);

interface DeserializeModule {
    deserializeProperties(struct: object, keepSecrets: boolean): Properties;
}

interface PolicyConfig {
    getEnforcementlevel(): number;
    getProperties(): { toJavaScript(): object } | undefined;
}

interface AnalyzerModule {
    readonly PolicyConfig: { readonly prototype: PolicyConfig };
}

/** The levels in the order of the protocol's numbers. */
export const protocolLevels: readonly Level[] = ["advisory", "mandatory", "disabled", "remediate"];

const told = Symbol("what Pulumi said about a policy");
let adapted = false;

/** What Pulumi's configuration said about a policy; another object each time that it says so. */
export interface Told {
    readonly level: Level | undefined;
}

/**
 * With this many policies most of what the SDK does is done again for each of them, so it is taught two things: to build
 * the properties of a request once, since nobody in this process changes what it is given, and to show a policy its level,
 * so that one policy can report for all.
 */
export function adaptSdk(): void {
    if (adapted) {
        return;
    }
    adapted = true;
    const sdkRequire = createRequire(createRequire(__filename).resolve("@pulumi/policy"));
    rememberProperties(sdkRequire("./deserialize") as DeserializeModule);
    tellLevels((sdkRequire("@pulumi/pulumi/proto/analyzer_pb") as AnalyzerModule).PolicyConfig.prototype);
}

function rememberProperties(module: DeserializeModule): void {
    const deserialize = module.deserializeProperties.bind(module);
    const known = new WeakMap<object, Properties>();
    module.deserializeProperties = (struct, keepSecrets) => {
        if (keepSecrets) {
            return deserialize(struct, keepSecrets);
        }
        const properties = known.get(struct) ?? deserialize(struct, keepSecrets);
        known.set(struct, properties);
        return properties;
    };
}

function tellLevels(prototype: PolicyConfig): void {
    const { getProperties } = prototype;
    prototype.getProperties = function (this: PolicyConfig) {
        const struct = getProperties.call(this);
        const said: Told = { level: protocolLevels[this.getEnforcementlevel()] };
        const toJavaScript = struct?.toJavaScript.bind(struct);
        return struct && Object.assign(struct, { toJavaScript: () => ({ ...toJavaScript?.(), [told]: said }) });
    };
}

/** What Pulumi said about the policy whose configuration this is; undefined when it said nothing. */
export function toldIn(configuration: object): Told | undefined {
    return (configuration as { readonly [told]?: Told })[told];
}

/** The object behind the SDK's proxies, with unknowns as sentinels and, in a remediation, secrets as `Secret`. */
export function behindProxies(value: Properties): Properties {
    let current = value;
    while (current[sdk.isSpecialProxy] === true) {
        current = current[sdk.getSpecialProxyTarget] as Properties;
    }
    return current;
}

/** Properties as the SDK hands them to a remediation, so that the next one reads secrets and unknowns as usual. */
export function asRemediationProperties(properties: Properties): Properties {
    return sdk.unknownCheckingProxy(secretsPreservingProxy(properties) as object);
}
