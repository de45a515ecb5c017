import type { Policies, ReportViolation, ResourceValidationArgs, StackValidationArgs } from "@pulumi/policy";
import { configurationSchema } from "./configuration-schema";
import type { PackConfiguration } from "./pack-configuration";
import { configurationPolicy } from "./pack-configuration";
import { fixForAll } from "./remediation";
import type { Diagnostic } from "./report";
import { reportAll } from "./report";
import type { Resource } from "./resource";
import type { Rule } from "./rule";
import type { Run } from "./run";
import { behindProxies } from "./sdk-internals";
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
 * The policies, which the SDK walks for every resource and again for the stack, rebuilding all properties each time. So
 * what it walks is made for the occasion: first the configuration, which sees the question and has every rule of that
 * type answer it, then only the rules that have something to say, at the level that Pulumi gives them. Whoever does not
 * walk it, or asks nothing, finds all policies.
 */
export class PolicyList extends Array<Policy> {
    static override get [Symbol.species](): ArrayConstructor {
        return Array;
    }

    private introduced = false;

    constructor(
        private readonly run: Run,
        policies: readonly Policy[],
    ) {
        super();
        const [first, ...rest] = policies;
        this.push(this.configuration({}), ...(first ? [first] : []), ...rest);
    }

    override *[Symbol.iterator](): ArrayIterator<Policy> {
        const turn: Turn = {};
        yield this.configuration(turn);
        yield* turn.answers?.() ?? this.slice(1).values();
    }

    private configuration(turn: Turn): Policy {
        const policy = {
            ...about,
            remediateResource: (args: ResourceValidationArgs) => fixForAll(this.run, args),
            validateResource: (args: ResourceValidationArgs, report: ReportViolation) => {
                this.open(args, report);
                const resource = resourceOf(args);
                this.run.session.recordInputs(args.urn, behindProxies(args.props));
                this.run.session.recordParent(args.urn, args.opts.parent);
                turn.answers = () => this.resourceAnswers(resource).values();
            },
            validateStack: (args: StackValidationArgs, report: ReportViolation) => {
                this.open(args, report);
                turn.answers = () => this.stackAnswers(args);
            },
        };
        return policy;
    }

    private open(args: ResourceValidationArgs | StackValidationArgs, report: ReportViolation): void {
        this.run.configure(args.getConfig<PackConfiguration>());
        reportAll(report, this.run.takeProblems());
    }

    private resourceAnswers(resource: Resource): readonly Policy[] {
        const { index, session } = this.run;
        // The first resource of a run shows every rule its configuration, so that misspelled parameters stop it at once.
        if (!this.introduced) {
            this.introduced = true;
            return this.slice(1);
        }
        return index
            .of(resource)
            .flatMap((rule) =>
                session.isLearned(rule.id)
                    ? this.saying(rule, this.run.ofResource(rule, resource, session.configurationOf(rule)))
                    : [this.policyOf(rule)],
            );
    }

    private *stackAnswers(args: StackValidationArgs): ArrayIterator<Policy> {
        const stack = stackOf(args.resources, this.run.session);
        const concerned = new Map<Rule, Resource[]>();
        for (const resource of stack.resources) {
            for (const rule of this.run.index.of(resource)) {
                const known = concerned.get(rule) ?? [];
                known.push(resource);
                concerned.set(rule, known);
            }
        }
        for (const [rule, resources] of concerned) {
            const { session } = this.run;
            yield* session.isLearned(rule.id)
                ? this.saying(rule, this.run.ofStack(rule, resources, stack, session.configurationOf(rule)))
                : [this.policyOf(rule)];
        }
        const urn = stack.resources[0]?.urn ?? "";
        yield* saying(about, this.run.closing(urn));
    }

    private policyOf(rule: Rule): Policy {
        return this[this.run.rules.indexOf(rule) + 1] as Policy;
    }

    private saying(rule: Rule, diagnostics: readonly Diagnostic[]): readonly Policy[] {
        return diagnostics.length === 0 ? [] : saying(this.policyOf(rule), diagnostics);
    }
}

/** What one walk of the list is about. */
interface Turn {
    answers?: () => ArrayIterator<Policy>;
}

/** A policy that says what was found already. */
function saying(policy: Policy | typeof about, diagnostics: readonly Diagnostic[]): readonly Policy[] {
    const say = (_args: unknown, report: ReportViolation) => reportAll(report, diagnostics);
    return diagnostics.length === 0 ? [] : [{ ...policy, validateResource: say, validateStack: say } as Policy];
}
