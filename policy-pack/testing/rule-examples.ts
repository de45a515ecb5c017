import type { TestResource } from "./shapes";
import type { Json } from "./shapes";

/** What a rule says: nothing, a violation, or that it waits for the update. */
export type Outcome = "passes" | "violates" | "waits";

/** Inputs of a resource of the rule's type, or a whole stack whose resources are joined by name. */
export type Example = Json | readonly TestResource[];

/** Examples from which every state of a rule is proved. */
export interface RuleExamples {
    /** The type of examples that are plain inputs; the rule's first type when left out. */
    readonly type?: string;
    readonly compliant: Example;
    readonly violating: Example;
    /** What the rule says about a resource with nothing but `required`: the default's case. */
    readonly undefined: "passes" | "violates";
    /** Inputs that every example of plain inputs has besides its own, such as the engine. */
    readonly required?: Json;
    /**
     * What the rule says when that in which the two examples differ is unknown at preview: it waits, unless presence is
     * proof enough. Stacks that differ by more than inputs give an example of their own.
     */
    readonly unknown?: Outcome | { readonly waits: Example };
    /** By each parameter of the rule's own: a setting, and an example that it makes a violation or lets pass. */
    readonly configured?: readonly Configured[];
    readonly others?: readonly Other[];
    /** For a rule with a fix: the inputs that the violating resource has afterwards, where it is not obvious. */
    readonly fixed?: Json;
}

export interface Configured {
    readonly settings: Json;
    readonly given: Example;
    readonly expect: Outcome;
}

export interface Other {
    readonly title: string;
    readonly given: Example;
    readonly expect: Outcome;
    readonly settings?: Json;
    /** What the message has to say. */
    readonly says?: RegExp;
}
