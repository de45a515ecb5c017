import type { Registration } from "./registrations";

/**
 * Where a step may be cut off, in the order in which a step comes to it:
 * - `called`: the engine has recorded that it is about to create, and has called; the cloud has done nothing yet
 * - `made`: the cloud has made the resource, and the engine does not know
 * - `writing`: the checkpoint that holds the finished resource is on the disk under its temporary name
 * - `written`: that checkpoint has taken the place of the one before
 */
export type Phase = "called" | "made" | "writing" | "written";

export interface Boundary {
    urn: string;
    phase: Phase;
}

const ofCloud: Phase[] = ["called", "made", "writing", "written"];
/** No provider is called for a component. */
const ofEngine: Phase[] = ["writing", "written"];

/** Every boundary of the first update of a stack, in the order of its resources. */
export function boundariesOf(registrations: Registration[]): Boundary[] {
    return registrations.flatMap(({ urn, custom }) => (custom ? ofCloud : ofEngine).map((phase) => ({ urn, phase })));
}
