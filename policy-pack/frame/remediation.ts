import type { ResourceRemediation, ResourceValidationArgs } from "@pulumi/policy";
import { Secret } from "@pulumi/policy";
import { concerns, verdictOf } from "./evaluation";
import type { Patch } from "./fix";
import { applyPatches } from "./fix";
import type { PackConfiguration } from "./pack-configuration";
import type { Properties } from "./properties";
import { secretTextsIn } from "./redaction";
import type { Resource } from "./resource";
import type { Rule, SecretRule, Settings } from "./rule";
import type { Run } from "./run";
import { bindsTo } from "./scope";
import { asRemediationProperties, behindProxies } from "./sdk-internals";
import { plainSecretPaths } from "./secrets";
import { resourceOf } from "./views";

type FixableRule = Exclude<Rule, SecretRule>;

/**
 * The remediation of a rule, or none when it has no safe fix. The SDK calls it only for rules set to `remediate`. A fix
 * that cannot be computed yet, or that would not make the resource compliant, is not applied: the check that follows
 * reports the violation.
 */
export function remediationOf(rule: Rule, run: Run): ResourceRemediation | undefined {
    if (rule.scope === "secret") {
        return (args) => wrapSecrets(rule, run, args);
    }
    return rule.fix === undefined
        ? undefined
        : (args) => {
              const fixed = fixedBy(rule, run, args, behindProxies(args.props), args.getConfig<Settings>());
              return fixed && asRemediationProperties(fixed);
          };
}

/** The fixes of all rules that the one configuration sets to `remediate`, each on top of the one before. */
export function fixForAll(run: Run, args: ResourceValidationArgs): Properties | undefined {
    run.configure(args.getConfig<PackConfiguration>());
    if (!run.remediates) {
        return undefined;
    }
    const resource = resourceOf(args);
    const before = behindProxies(args.props);
    const wanted = run.rules.filter((rule) => isSetToRemediate(rule, run, resource));
    const after = wanted.reduce(
        (properties, rule) =>
            (rule.scope === "secret" ? undefined : fixedBy(rule, run, args, properties, {})) ?? properties,
        before,
    );
    return after === before ? undefined : asRemediationProperties(after);
}

function isSetToRemediate(rule: Rule, run: Run, resource: Resource): boolean {
    if (rule.fix === undefined || !concerns(rule.fix.types ?? rule.types, resource)) {
        return false;
    }
    const levels: unknown[] = [];
    verdictOf(() => {
        levels.push(run.levelOf(rule, resource));
        return [];
    });
    return levels[0] === "remediate";
}

function fixedBy(
    rule: FixableRule,
    run: Run,
    args: ResourceValidationArgs,
    properties: Properties,
    configured: Settings,
): Properties | undefined {
    const { fix } = rule;
    const resource = resourceOf(args, properties);
    if (fix === undefined || !concerns(fix.types ?? rule.types, resource)) {
        return undefined;
    }
    const patches: Patch[] = [];
    const planned = verdictOf(() => {
        const settings = run.settingsOf(rule, configured, resource);
        if (rule.scope !== "resource" || problemsIn(rule, resource, settings).length > 0) {
            patches.push(...fix.patches(resource, settings));
        }
        return [];
    });
    const after = planned.kind === "compliant" ? applyPatches(properties, patches) : undefined;
    const helps = after !== undefined && (rule.scope !== "resource" || isCompliant(rule, run, args, after, configured));
    return helps ? after : undefined;
}

function problemsIn(rule: Extract<Rule, { scope: "resource" }>, resource: Resource, settings: Settings) {
    return bindsTo(rule, resource, settings) ? rule.check(resource, settings) : [];
}

function isCompliant(
    rule: Extract<Rule, { scope: "resource" }>,
    run: Run,
    args: ResourceValidationArgs,
    properties: Properties,
    configured: Settings,
): boolean {
    const resource = resourceOf(args, properties);
    const verdict = verdictOf(() => problemsIn(rule, resource, run.settingsOf(rule, configured, resource)));
    return verdict.kind === "compliant";
}

function wrapSecrets(rule: SecretRule, run: Run, args: ResourceValidationArgs): Properties | undefined {
    const resource = resourceOf(args);
    const properties = behindProxies(args.props);
    const plain = plainSecretPaths(rule, resource, properties);
    const wrap = run.settingsOf(rule, args.getConfig<Settings>(), resource)["wrap"] === true;
    run.session.recordSecrets(resource.urn, secretTextsIn(properties), wrap ? [] : plain);
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
