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
