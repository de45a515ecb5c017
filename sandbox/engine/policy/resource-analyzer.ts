import type { Goal } from "../deployment/goal";
import type { State } from "../deployment/state";

/** What the policies say of one resource. */
export interface Verdict {
    /** A mandatory policy is violated. */
    violated: boolean;
    /** And the resource must not be made; a preview goes on, to report all violations. */
    refused: boolean;
}

/** The policies of a run, as the step generator asks them. */
export interface ResourceAnalyzer {
    /** Lets policies change the inputs of `state`. */
    remediate(state: State, goal: Goal, provider: State | undefined): Promise<void>;
    analyze(state: State, goal: Goal, provider: State | undefined): Promise<Verdict>;
    /** Checks the finished stack. */
    analyzeStack(states: { state: State; goal: Goal | undefined; provider: State | undefined }[]): Promise<Verdict>;
}
