import type { State } from "../state";
import type { Step } from "../step";
import { base } from "../step";
import type { Replacement } from "./create-step";

/** Says that a resource is replaced; the work is done by the steps around it. */
export function replaceStep(old: State, fresh: State, why: Omit<Replacement, "pendingDelete">): Step {
    return { ...base("replace", fresh), ...why, old, new: fresh };
}
