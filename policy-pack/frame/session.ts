import type { Verdict } from "./evaluation";
import type { Properties } from "./properties";

/**
 * What the pack learned during one preview or update, which is one process. The end of it decides only what the
 * resources' own checks had to leave open, so that nothing is reported twice and nothing is forgotten.
 */
export class Session {
    private readonly decided = new Set<string>();
    private readonly plainSecrets = new Map<string, readonly string[]>();
    private readonly inputs = new Map<string, Properties>();
    private readonly configurationsChecked = new Set<string>();

    /** `preview` says whether values may still be unknown at the end. */
    constructor(readonly preview: boolean) {}

    record(ruleId: string, urn: string, verdict: Verdict): void {
        if (verdict.kind === "deferred") {
            this.decided.delete(`${ruleId} ${urn}`);
        } else {
            this.decided.add(`${ruleId} ${urn}`);
        }
    }

    isDecided(ruleId: string, urn: string): boolean {
        return this.decided.has(`${ruleId} ${urn}`);
    }

    /** What the program gave a resource, for the end of a preview, where computed outputs hide it. */
    recordInputs(urn: string, inputs: Properties): void {
        this.inputs.set(urn, inputs);
    }

    inputsOf(urn: string): Properties | undefined {
        return this.inputs.get(urn);
    }

    /** Only a remediation sees which values are secret; what it saw is kept for the check that follows it. */
    recordPlainSecrets(urn: string, paths: readonly string[]): void {
        this.plainSecrets.set(urn, paths);
    }

    plainSecretsOf(urn: string): readonly string[] | undefined {
        return this.plainSecrets.get(urn);
    }

    /** True once for each rule: its configuration is checked at the first resource. */
    firstUseOf(ruleId: string): boolean {
        const first = !this.configurationsChecked.has(ruleId);
        this.configurationsChecked.add(ruleId);
        return first;
    }
}
