import type { ResourceRemediation, ResourceValidationArgs } from "@pulumi/policy";
import { Secret } from "@pulumi/policy";
import { concerns, verdictOf } from "./evaluation";
import type { Patch } from "./fix";
import { applyPatches } from "./fix";
import { settingsOf } from "./parameters";
import type { Properties } from "./properties";
import { Resource } from "./resource";
import { bindsTo } from "./scope";
import type { Rule, SecretRule, Settings } from "./rule";
import { asRemediationProperties, behindProxies } from "./sdk-internals";
import { plainSecretPaths } from "./secrets";
import type { Session } from "./session";
import { resourceOf } from "./views";

/**
 * The remediation of a rule, or none when it has no safe fix. The SDK calls it only for rules set to `remediate`. A fix
 * that cannot be computed yet, or that would not make the resource compliant, is not applied: the check that follows
 * reports the violation.
 */
export function remediationOf(rule: Rule, session: Session): ResourceRemediation | undefined {
    if (rule.scope === "secret") {
        return (args) => wrapSecrets(rule, session, args);
    }
    return rule.fix === undefined ? undefined : (args) => fixed(rule, args);
}

function fixed(rule: Exclude<Rule, SecretRule>, args: ResourceValidationArgs): Properties | undefined {
    const resource = resourceOf(args);
    const settings = settingsOf(rule, args.getConfig<Settings>());
    if (rule.fix === undefined || !concerns(rule.fix.types ?? rule.types, resource)) {
        return undefined;
    }
    const { fix } = rule;
    if (rule.scope === "resource" && verdictOf(() => problemsIn(rule, resource, settings)).kind !== "violated") {
        return undefined;
    }
    const patches: Patch[] = [];
    const planned = verdictOf(() => {
        patches.push(...fix.patches(resource, settings));
        return [];
    });
    const properties = planned.kind === "compliant" ? applyPatches(behindProxies(args.props), patches) : undefined;
    if (properties === undefined || (rule.scope === "resource" && !isCompliant(rule, args, properties, settings))) {
        return undefined;
    }
    return asRemediationProperties(properties);
}

function problemsIn(rule: Extract<Rule, { scope: "resource" }>, resource: Resource, settings: Settings) {
    return bindsTo(rule, resource, settings) ? rule.check(resource, settings) : [];
}

function isCompliant(
    rule: Extract<Rule, { scope: "resource" }>,
    args: ResourceValidationArgs,
    properties: Properties,
    settings: Settings,
): boolean {
    const providerProperties = args.provider && behindProxies(args.provider.props);
    const resource = new Resource({ ...args, properties, ...(providerProperties && { providerProperties }) });
    return verdictOf(() => problemsIn(rule, resource, settings)).kind === "compliant";
}

function wrapSecrets(rule: SecretRule, session: Session, args: ResourceValidationArgs): Properties | undefined {
    const resource = resourceOf(args);
    const properties = behindProxies(args.props);
    const plain = plainSecretPaths(rule, resource, properties);
    const wrap = settingsOf(rule, args.getConfig<Settings>())["wrap"] === true;
    session.recordPlainSecrets(resource.urn, wrap ? [] : plain);
    if (plain.length === 0 || !wrap) {
        return undefined;
    }
    const patches = plain.map((path) => ({ path, value: new Secret(valueAt(properties, path)) }));
    const wrapped = applyPatches(properties, patches);
    return wrapped && asRemediationProperties(wrapped);
}

function valueAt(properties: Properties, path: string): unknown {
    return path.split(".").reduce<unknown>((value, step) => (value as Properties)[step], properties);
}
