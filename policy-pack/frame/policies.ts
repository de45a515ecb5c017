import type { Policies, ReportViolation, ResourceValidationArgs, StackValidationArgs } from "@pulumi/policy";
import { concerns } from "./evaluation";
import { configSchemaOf, misspelledParameters } from "./parameters";
import { PolicyList } from "./policy-list";
import { remediationOf } from "./remediation";
import { reportAll } from "./report";
import type { Rule, Settings } from "./rule";
import { remediationText } from "./rule";
import { Run } from "./run";
import { behindProxies, adaptSdk } from "./sdk-internals";
import { resourceOf, stackOf } from "./views";

type Policy = Policies[number];

// The Node host is told by the first name; the second is the one for every language.
const isPreview = () => (process.env["PULUMI_NODEJS_DRY_RUN"] ?? process.env["PULUMI_DRY_RUN"]) === "true";

/** What may be injected into a pack. */
export interface PackOptions {
    /** Whether values may still be unknown at the end; asked of the environment when left out. */
    readonly preview?: boolean;
    /** The clock by which exemptions expire. */
    readonly now?: () => Date;
}

/** The rules as policies of the SDK. They share one run, which is one preview or update. */
export function strataPolicies(
    rules: readonly Rule[],
    { preview = isPreview(), now = () => new Date() }: PackOptions = {},
): Policies {
    adaptSdk();
    const run = new Run(rules, { preview, now });
    return new PolicyList(
        run,
        rules.map((rule) => policyOf(rule, run)),
    );
}

/** A rule as a policy that does everything itself, however the SDK calls it. */
function policyOf(rule: Rule, run: Run): Policy {
    const configSchema = configSchemaOf(rule);
    const remediateResource = remediationOf(rule, run);
    const policy = {
        name: rule.id,
        description: rule.proves,
        enforcementLevel: rule.level ?? ("mandatory" as const),
        severity: rule.severity,
        remediationSteps: remediationText(rule),
        url: rule.page.url,
        ...(configSchema && { configSchema }),
        ...(remediateResource && { remediateResource }),
        validateResource: (args: ResourceValidationArgs, report: ReportViolation) => validate(rule, run, args, report),
        validateStack: (args: StackValidationArgs, report: ReportViolation) => validateStack(rule, run, args, report),
    };
    return policy;
}

function validate(rule: Rule, run: Run, args: ResourceValidationArgs, report: ReportViolation): void {
    const configured = learn(rule, run, args, report);
    const resource = resourceOf(args);
    run.session.recordInputs(args.urn, behindProxies(args.props));
    run.session.recordParent(args.urn, args.opts.parent);
    if (concerns(rule.types, resource)) {
        reportAll(report, run.ofResource(rule, resource, configured));
    }
}

function validateStack(rule: Rule, run: Run, args: StackValidationArgs, report: ReportViolation): void {
    const configured = learn(rule, run, args, report);
    const stack = stackOf(args.resources, run.session);
    const concerned = stack.resources.filter((resource) => concerns(rule.types, resource));
    reportAll(report, run.ofStack(rule, concerned, stack, configured));
}

/** Pulumi itself lets misspelled parameters through, so a rule's first use tells. */
function learn(
    rule: Rule,
    { session }: Run,
    { getConfig }: ResourceValidationArgs | StackValidationArgs,
    report: ReportViolation,
): Settings {
    const configured = getConfig<Settings>();
    const problems = session.learn(rule.id, configured) ? misspelledParameters(rule, configured) : [];
    reportAll(
        report,
        problems.map((message) => ({ message, level: "mandatory" as const })),
    );
    return configured;
}
