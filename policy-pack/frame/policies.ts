import type { Policies, ReportViolation, ResourceValidationArgs, StackValidationArgs } from "@pulumi/policy";
import { concerns, verdictOf } from "./evaluation";
import { bindsTo } from "./scope";
import { reportDeferred } from "./deferral";
import { configSchemaOf, misspelledParameters, settingsOf } from "./parameters";
import { remediationOf } from "./remediation";
import { reportAt } from "./report";
import type { Resource } from "./resource";
import type { Rule, Settings } from "./rule";
import { remediationText } from "./rule";
import { plainSecretProblems } from "./secrets";
import { behindProxies } from "./sdk-internals";
import { Session } from "./session";
import type { Stack } from "./stack";
import { resourceOf, stackOf } from "./views";

type Policy = Policies[number];

// The Node host is told by the first name; the second is the one for every language.
const isPreview = () => (process.env["PULUMI_NODEJS_DRY_RUN"] ?? process.env["PULUMI_DRY_RUN"]) === "true";

/** The rules as policies of the SDK. They share one session, which is one preview or update. */
export function strataPolicies(rules: readonly Rule[], { preview = isPreview() } = {}): Policies {
    const session = new Session(preview);
    return rules.map((rule) => policyOf(rule, session));
}

function policyOf(rule: Rule, session: Session): Policy {
    const configSchema = configSchemaOf(rule);
    const remediateResource = remediationOf(rule, session);
    const policy = {
        name: rule.id,
        description: rule.proves,
        enforcementLevel: rule.level ?? ("mandatory" as const),
        severity: rule.severity,
        remediationSteps: remediationText(rule),
        url: rule.page.url,
        ...(configSchema && { configSchema }),
        ...(remediateResource && { remediateResource }),
        validateResource: (args: ResourceValidationArgs, report: ReportViolation) =>
            validate(rule, session, args, report),
        validateStack: (args: StackValidationArgs, report: ReportViolation) =>
            validateStack(rule, session, args, report),
    };
    return policy;
}

function validate(rule: Rule, session: Session, args: ResourceValidationArgs, report: ReportViolation): void {
    const configured = args.getConfig<Settings>();
    if (session.firstUseOf(rule.id)) {
        misspelledParameters(rule, configured).forEach((problem) => reportAt("mandatory", rule, problem, report));
    }
    const resource = resourceOf(args);
    session.recordInputs(args.urn, behindProxies(args.props));
    if (rule.scope === "stack") {
        args.notApplicable("Decided at the end, from all resources together");
    }
    if (!concerns(rule.types, resource)) {
        args.notApplicable(`Policy does not apply to resources of type '${args.type}'`);
    }
    const verdict = verdictOf(() => problemsOf(rule, session, resource, settingsOf(rule, configured)));
    session.record(rule.id, resource.urn, verdict);
    if (verdict.kind === "violated") {
        verdict.problems.forEach((problem) => report(violation(rule, resource, problem), resource.urn));
    }
}

function validateStack(rule: Rule, session: Session, args: StackValidationArgs, report: ReportViolation): void {
    const settings = settingsOf(rule, args.getConfig<Settings>());
    const stack = stackOf(args.resources, session);
    const open: { resource: Resource; property: string }[] = [];
    const concerned = stack.resources.filter((resource) => concerns(rule.types, resource));
    for (const resource of concerned.filter(({ urn }) => rule.scope === "stack" || !session.isDecided(rule.id, urn))) {
        const verdict = verdictOf(() => problemsOf(rule, session, resource, settings, stack));
        if (verdict.kind === "violated") {
            verdict.problems.forEach((problem) => report(violation(rule, resource, problem), resource.urn));
        } else if (verdict.kind === "deferred") {
            open.push({ resource, property: verdict.property });
        }
    }
    reportDeferred(rule, open, session.preview, report);
}

function problemsOf(
    rule: Rule,
    session: Session,
    resource: Resource,
    settings: Settings,
    stack?: Stack,
): readonly string[] {
    if (!bindsTo(rule, resource, settings)) {
        return [];
    }
    switch (rule.scope) {
        case "resource":
            return rule.check(resource, settings);
        case "secret":
            return [...rule.check(resource, settings), ...plainSecretProblems(rule, session, resource)];
        case "stack":
            return stack === undefined ? [] : rule.check(resource, settings, stack);
    }
}

function violation(rule: Rule, resource: Resource, problem: string): string {
    return `${resource.name}: ${problem}. ${remediationText(rule)}`;
}
