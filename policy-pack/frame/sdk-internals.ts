import { createRequire } from "node:module";
import * as proxy from "@pulumi/policy/proxy";
import { secretsPreservingProxy } from "@pulumi/policy/secret";
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

let remembers = false;

/**
 * The SDK rebuilds all properties for every policy that it asks, which with this many policies is most of what it does.
 * From here on it builds those of a request once. Nobody in this process changes what it is given: fixes copy.
 */
export function rememberProperties(): void {
    if (remembers) {
        return;
    }
    remembers = true;
    const module = createRequire(__filename)("@pulumi/policy/deserialize") as DeserializeModule;
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
