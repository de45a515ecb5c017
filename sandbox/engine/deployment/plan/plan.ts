import type { PropertyMap, StepOp } from "../../apitype";

/** The top-level properties that are to change. */
export interface PlanDiff {
    adds?: PropertyMap;
    deletes?: string[];
    updates?: PropertyMap;
}

/** An alias as plan files have it. */
export interface PlannedAlias {
    URN: string;
    Name: string;
    Type: string;
    Project: string;
    Stack: string;
    Parent: string;
    NoParent: boolean;
}

/** What the program is to want of a resource; what says nothing is left out. */
export interface PlannedGoal {
    type: string;
    name: string;
    custom: boolean;
    inputDiff: PlanDiff;
    /** Of a component or the stack, whose outputs the program registers. */
    outputDiff: PlanDiff;
    parent?: string;
    protect: boolean;
    dependencies?: string[];
    provider?: string;
    propertyDependencies?: Record<string, string[]>;
    deleteBeforeReplace?: boolean;
    ignoreChanges?: string[];
    additionalSecretOutputs?: string[];
    structuredAliases?: PlannedAlias[];
    id?: string;
    /** Seconds. */
    customTimeouts: { create?: number; update?: number; delete?: number };
}

/** What is to happen to a resource. Source: `ResourcePlanV1` in `sdk/go/common/apitype` of pulumi/pulumi. */
export interface ResourcePlan {
    /** Missing for a resource that is only to be deleted. */
    goal?: PlannedGoal;
    steps?: StepOp[];
    /** The outputs that a preview expects. */
    state: PropertyMap | null;
    /** What providers draw names from, in base64. */
    seed?: string;
}

/** An update plan, by URN. A value that is unknown in it allows every value. */
export type Plan = ReadonlyMap<string, ResourcePlan>;

const ALSO_ALLOWED: Partial<Record<StepOp, StepOp[]>> = {
    create: ["same"],
    update: ["same"],
    replace: ["same", "update"],
    "create-replacement": ["same", "update"],
    "delete-replaced": ["same", "update"],
};

/** True when a step is what was planned or does less. */
export function isConstrainedTo(op: StepOp, planned: StepOp): boolean {
    return op === planned || ALSO_ALLOWED[planned]?.includes(op) === true;
}
