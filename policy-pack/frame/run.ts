import { ChosenSettings } from "./chosen-settings";
import type { Open } from "./deferral";
import { deferral } from "./deferral";
import type { Judgement } from "./judgement";
import { judge } from "./judgement";
import type { PackConfiguration } from "./pack-configuration";
import { configurationFiles } from "./configuration-files";
import { redacted } from "./redaction";
import type { Diagnostic } from "./report";
import type { Resource } from "./resource";
import type { Rule, Settings } from "./rule";
import { RuleIndex } from "./rule-index";
import type { Told } from "./sdk-internals";
import { toldIn } from "./sdk-internals";
import { Session } from "./session";
import type { Stack } from "./stack";
import { Tolerances } from "./tolerance";
import type { Violation } from "./violation";
import { diagnosticsOf } from "./violation";

/** One preview or update: the rules, their configuration, and what was decided so far. */
export class Run {
    readonly index: RuleIndex;
    readonly session: Session;
    /** Every violation so far, those that are tolerated included. */
    readonly violations: Violation[] = [];
    private chosen = new ChosenSettings({});
    private tolerances: Tolerances;
    private readonly undecided = new Set<string>();
    private readonly now: () => Date;
    private given: string | undefined;
    private said: Told | undefined;
    private problems: readonly Diagnostic[] = [];

    constructor(
        readonly rules: readonly Rule[],
        { preview, now }: { readonly preview: boolean; readonly now: () => Date },
    ) {
        this.index = new RuleIndex(rules);
        this.session = new Session(preview);
        this.tolerances = new Tolerances([], undefined, now);
        this.now = now;
    }

    /** Takes the one configuration, and again when it changes; with it, the rules are shown theirs anew. */
    configure(given: PackConfiguration): void {
        const said = toldIn(given);
        if (said !== undefined && said === this.said) {
            return;
        }
        if (said !== this.said) {
            this.session.forgetConfigurations();
        }
        this.said = said;
        const text = JSON.stringify(given);
        if (text === this.given) {
            return;
        }
        this.given = text;
        const { configuration, exemptions, known, problems } = configurationFiles(given, this.rules, this.now());
        this.chosen = new ChosenSettings(configuration);
        this.tolerances = new Tolerances(exemptions, known, this.now);
        this.problems = problems.map((message) => ({ message, level: "mandatory" }));
    }

    /** What is wrong with the configuration and the files it names; told once. */
    takeProblems(): readonly Diagnostic[] {
        const { problems } = this;
        this.problems = [];
        return problems;
    }

    /** Whether there is a list of violations that were there before the pack. */
    get knowsSome(): boolean {
        return this.tolerances.knowsSome;
    }

    /** Whether the one configuration sets any rule to `remediate`. */
    get remediates(): boolean {
        return this.chosen.remediates;
    }

    /** The level that the one configuration gives a rule for a resource; undefined leaves it to Pulumi. */
    levelOf(rule: Rule, resource: Resource): ReturnType<ChosenSettings["levelOf"]> {
        return this.chosen.levelOf(rule, resource);
    }

    /** The parameters of a rule for a resource. */
    settingsOf(rule: Rule, configured: Settings, resource: Resource): Settings {
        return this.chosen.settingsOf(rule, configured, resource);
    }

    /** What a rule says about a resource before it is made. */
    ofResource(rule: Rule, resource: Resource, configured: Settings): readonly Diagnostic[] {
        const judgement = judge(rule, resource, { chosen: this.chosen, session: this.session, configured });
        this.session.record(rule.id, resource.urn, judgement.verdict);
        return diagnosticsOf(this.violationOf(rule, resource, judgement));
    }

    /** What a rule says at the end about those resources that it had to leave open, or never saw. */
    ofStack(rule: Rule, resources: readonly Resource[], stack: Stack, configured: Settings): readonly Diagnostic[] {
        const open: Open[] = [];
        const found: Diagnostic[] = [];
        for (const resource of resources) {
            if (rule.scope !== "stack" && this.session.isDecided(rule.id, resource.urn)) {
                continue;
            }
            const judgement = judge(rule, resource, { chosen: this.chosen, session: this.session, configured, stack });
            found.push(...diagnosticsOf(this.violationOf(rule, resource, judgement)));
            if (judgement.verdict.kind === "deferred") {
                open.push({ resource, property: judgement.verdict.property, level: judgement.level });
                this.undecided.add(rule.id);
            }
        }
        return [...found, ...deferral(rule, open, this.session.preview)];
    }

    /** What is to say about the reviewed files at the very end. */
    closing(urn: string): readonly Diagnostic[] {
        const unused = this.tolerances.unused(urn, this.undecided).map(({ rule, resource, component }) => ({
            message: `exemption from ${rule} for ${resource ?? component}: nothing violates it any more; remove it`,
        }));
        const fixed = this.tolerances.fixed();
        const shorter = `${fixed} of the known violations are gone; run "strata-policy baseline" so that the list only shrinks`;
        return [
            ...unused,
            ...(fixed > 0 && !this.session.preview ? [{ message: shorter, level: "advisory" as const }] : []),
        ];
    }

    private violationOf(rule: Rule, resource: Resource, { verdict, level }: Judgement): Violation | undefined {
        if (verdict.kind !== "violated") {
            return undefined;
        }
        const { urn, name } = resource;
        const tolerance = this.tolerances.of(rule.id, { urn, ancestors: this.session.ancestorsOf(urn) });
        const problems = verdict.problems.map((each) => redacted(each, resource, this.session.secretsOf(urn)));
        const violation = { rule, urn, name, problems, level, tolerance };
        this.violations.push(violation);
        return violation;
    }
}
