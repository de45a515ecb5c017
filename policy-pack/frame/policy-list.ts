import type { Policies, ReportViolation, ResourceValidationArgs, StackValidationArgs } from "@pulumi/policy";
import { configurationSchema } from "./configuration-schema";
import type { PackConfiguration } from "./pack-configuration";
import { configurationPolicy } from "./pack-configuration";
import { fixForAll } from "./remediation";
import type { Diagnostic, Reported } from "./report";
import { reportAll } from "./report";
import type { Resource } from "./resource";
import type { Rule, Settings } from "./rule";
import type { Run } from "./run";
import { behindProxies, toldIn } from "./sdk-internals";
import { resourceOf, stackOf } from "./views";

type Policy = Policies[number];

const about = {
    name: configurationPolicy,
    description: "The one configuration of the pack, its exemptions and its known violations are sound.",
    severity: "high" as const,
    // Fixes that a group is set to are done by this policy, since Pulumi knows levels of single rules only.
    enforcementLevel: "remediate" as const,
    configSchema: configurationSchema,
};

/**
 * The policies, which the SDK walks for every resource and again for the stack, doing much for each of them. So what it
 * walks is made for the occasion: first the configuration, which sees the question and reports for every rule that has
 * something to say, at the level that Pulumi gives it; then only the rules that were not shown their configuration yet.
 * Whoever does not walk it, or asks nothing, finds all policies.
 */
export class PolicyList extends Array<Policy> {
    static override get [Symbol.species](): ArrayConstructor {
        return Array;
    }

    private readonly fixForAll = (args: ResourceValidationArgs) => fixForAll(this.run, args);
    private readonly byRule: ReadonlyMap<Rule, Policy>;

    constructor(
        private readonly run: Run,
        policies: readonly Policy[],
    ) {
        super();
        const [first, ...rest] = policies;
        this.push(this.configuration({}), ...(first ? [first] : []), ...rest);
        this.byRule = new Map(run.rules.map((rule, index) => [rule, policies[index] as Policy]));
    }

    override *[Symbol.iterator](): ArrayIterator<Policy> {
        const turn: Turn = {};
        yield this.configuration(turn);
        yield* turn.left?.() ?? this.slice(1).values();
    }

    private configuration(turn: Turn): Policy {
        const { name, description, severity, enforcementLevel, configSchema } = about;
        // Made for every resource: naming the properties is several times faster than spreading them.
        const policy = {
            name,
            description,
            severity,
            enforcementLevel,
            configSchema,
            remediateResource: this.fixForAll,
            validateResource: (args: ResourceValidationArgs, report: ReportViolation) => {
                this.open(args, report);
                const left = this.judgeResource(args, report);
                turn.left = () => left.values();
            },
            validateStack: (args: StackValidationArgs, report: ReportViolation) => {
                this.open(args, report);
                const left = this.judgeStack(args, report);
                turn.left = () => this.closing(args, left);
            },
        };
        return policy;
    }

    private open(args: ResourceValidationArgs | StackValidationArgs, report: ReportViolation): void {
        this.run.configure(args.getConfig<PackConfiguration>());
        reportAll(report, this.run.takeProblems());
    }

    /** Answers for the rules, and gives the policies of those that have to be asked themselves. */
    private judgeResource(args: ResourceValidationArgs, report: ReportViolation): readonly Policy[] {
        const { index, session } = this.run;
        const resource = resourceOf(args);
        session.recordInputs(args.urn, behindProxies(args.props));
        session.recordParent(args.urn, args.opts.parent);
        // The first resource of a run shows every rule its configuration, so that misspelled parameters stop it at once.
        if (!session.isIntroduced) {
            return this.slice(1);
        }
        return this.leftOf(index.beforehandOf(resource), report, (rule, configured) =>
            this.run.ofResource(rule, resource, configured),
        );
    }

    private judgeStack(args: StackValidationArgs, report: ReportViolation): readonly Policy[] {
        const stack = stackOf(args.resources, this.run.session);
        const concerned = new Map<Rule, Resource[]>();
        for (const resource of stack.resources) {
            for (const rule of this.run.index.of(resource)) {
                const known = concerned.get(rule) ?? [];
                known.push(resource);
                concerned.set(rule, known);
            }
        }
        return this.leftOf([...concerned.keys()], report, (rule, configured) =>
            this.run.ofStack(rule, concerned.get(rule) ?? [], stack, configured),
        );
    }

    /** Has the rules judge whose configuration and level are known; the policies of the others are left. */
    private leftOf(
        rules: readonly Rule[],
        report: ReportViolation,
        judge: (rule: Rule, configured: Settings) => readonly Diagnostic[],
    ): readonly Policy[] {
        const left: Policy[] = [];
        for (const rule of rules) {
            const configured = this.run.session.configurationOf(rule.id);
            const level = configured && toldIn(configured)?.level;
            if (configured === undefined || level === undefined) {
                left.push(this.byRule.get(rule) as Policy);
            } else if (level !== "disabled") {
                const diagnostics = judge(rule, configured);
                if (diagnostics.length > 0) {
                    reportAll(report, diagnostics, reportedAs(rule, level));
                }
            }
        }
        return left;
    }

    private *closing({ resources }: StackValidationArgs, left: readonly Policy[]): ArrayIterator<Policy> {
        yield* left;
        const diagnostics = this.run.closing(resources[0]?.urn ?? "");
        const validateStack = (_args: unknown, report: ReportViolation) => reportAll(report, diagnostics);
        if (diagnostics.length > 0) {
            yield { ...about, validateStack };
        }
    }
}

/** What one walk of the list is about: once it is known, the policies that are left to ask. */
interface Turn {
    left?: () => ArrayIterator<Policy>;
}

/** A rule without a safe fix, or whose fix failed, blocks where Pulumi asks for fixes. */
function reportedAs({ id, proves, severity }: Rule, level: "advisory" | "mandatory" | "remediate"): Reported {
    const enforcementLevel = level === "remediate" ? "mandatory" : level;
    return { name: id, description: proves, severity, enforcementLevel };
}
