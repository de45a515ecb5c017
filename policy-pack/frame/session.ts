import type { Verdict } from "./evaluation";
import type { Properties } from "./properties";
import type { Settings } from "./rule";

/**
 * What the pack learned during one preview or update, which is one process. The end of it decides only what the
 * resources' own checks had to leave open, so that nothing is reported twice and nothing is forgotten.
 */
export class Session {
    private readonly judged = new Set<string>();
    private readonly open = new Set<string>();
    private readonly plainSecrets = new Map<string, readonly string[]>();
    private readonly secrets = new Map<string, readonly string[]>();
    private readonly inputs = new Map<string, Properties>();
    private readonly parents = new Map<string, string>();
    private readonly configurations = new Map<string, Settings>();

    /** `preview` says whether values may still be unknown at the end. */
    constructor(readonly preview: boolean) {}

    record(ruleId: string, urn: string, verdict: Verdict): void {
        this.judged.add(urn);
        if (verdict.kind === "deferred") {
            this.open.add(`${ruleId} ${urn}`);
        } else if (this.open.size > 0) {
            this.open.delete(`${ruleId} ${urn}`);
        }
    }

    /** Whether a rule needs no more asking: whoever judges a resource judges it by all rules of its type. */
    isDecided(ruleId: string, urn: string): boolean {
        return this.judged.has(urn) && !(this.open.size > 0 && this.open.has(`${ruleId} ${urn}`));
    }

    /** What the program gave a resource, for the end of a preview, where computed outputs hide it. */
    recordInputs(urn: string, inputs: Properties): void {
        this.inputs.set(urn, inputs);
    }

    inputsOf(urn: string): Properties | undefined {
        return this.inputs.get(urn);
    }

    recordParent(urn: string, parent: string | undefined): void {
        if (parent !== undefined && parent !== "") {
            this.parents.set(urn, parent);
        }
    }

    /** The URNs of the components around a resource, innermost first. */
    ancestorsOf(urn: string): readonly string[] {
        const parent = this.parents.get(urn);
        return parent === undefined ? [] : [parent, ...this.ancestorsOf(parent)];
    }

    /** Only a remediation sees which values are secret; what it saw is kept for the check that follows it. */
    recordSecrets(urn: string, secrets: readonly string[], plain: readonly string[]): void {
        this.secrets.set(urn, secrets);
        this.plainSecrets.set(urn, plain);
    }

    plainSecretsOf(urn: string): readonly string[] | undefined {
        return this.plainSecrets.get(urn);
    }

    secretsOf(urn: string): readonly string[] {
        return this.secrets.get(urn) ?? [];
    }

    /** Keeps what a rule is configured to. True for each rule's first time. */
    learn(ruleId: string, configured: Settings): boolean {
        const first = !this.configurations.has(ruleId);
        this.configurations.set(ruleId, configured);
        return first;
    }

    /** What a rule is configured to; undefined until it was shown. */
    configurationOf(ruleId: string): Settings | undefined {
        return this.configurations.get(ruleId);
    }

    /** Whether any rule was shown its configuration. */
    get isIntroduced(): boolean {
        return this.configurations.size > 0;
    }

    forgetConfigurations(): void {
        this.configurations.clear();
    }
}
