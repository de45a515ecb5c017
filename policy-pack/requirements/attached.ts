import { eachOf } from "../frame/evaluation";
import type { Reader } from "../frame/reader";
import type { Resource } from "../frame/resource";
import type { ResourceRequirement, StackRequirement } from "./requirement";

/** How a sub-resource belongs to the resource that a rule is about. */
export interface Attachment {
    /** The canonical type of the sub-resource: a bucket's versioning is a `BucketVersioning`. */
    readonly type: string;
    /** Its property that names the resource. */
    readonly by: string;
    /** Which of those that belong to it count, where not all do. May throw `UnknownProperty`. */
    readonly where?: (candidate: Reader) => boolean;
    /** What every one of them has to meet. */
    readonly requires: ResourceRequirement;
    /** What is said when there is none. */
    readonly none: string;
    /** What the resource itself may meet instead, when there is no sub-resource. */
    readonly inline?: ResourceRequirement;
}

/** The resource has the sub-resource, joined by its dependencies even while names are unknown. A fix changes the sub-resource. */
export function attached({ type, by, where = () => true, requires, none, inline }: Attachment): StackRequirement {
    return {
        guards: [],
        reaches: [{ type, guards: requires.guards }],
        parameters: { ...requires.parameters, ...inline?.parameters },
        fixes: [type],
        problems(resource, settings, stack) {
            const candidates = stack.attachedTo(resource, type, by).filter(where);
            if (candidates.length > 0) {
                return eachOf(...candidates.map((each) => () => requires.problems(each, settings)));
            }
            const own = inline?.problems(resource, settings);
            return own?.length === 0 ? [] : [none];
        },
        ...(requires.patches && {
            patches: (candidate, settings) =>
                where(candidate) && requires.problems(candidate, settings).length > 0
                    ? (requires.patches?.(candidate, settings) ?? [])
                    : [],
        }),
    };
}

/** How a resource names another one on which it depends. */
export interface Reference {
    /** The property of the resource that names the other. */
    readonly property: string;
    /** The canonical type of the other: a database's parameter group is a `ParameterGroup`. */
    readonly type: string;
    readonly requires: ResourceRequirement;
    /** What is said when the property is left out; an empty text lets that pass. */
    readonly none: string;
    /** What is said when the other is not in this stack; left out, that passes. */
    readonly outside?: (name: string) => string;
}

/** The resource that this one names meets the requirement. A fix changes the one that is named. */
export function named({ property, type, requires, none, outside }: Reference): StackRequirement {
    return {
        guards: [property],
        reaches: [{ type, guards: requires.guards }],
        ...(requires.parameters && { parameters: requires.parameters }),
        fixes: [type],
        problems(resource, settings, stack) {
            if (!resource.has(property)) {
                return none === "" ? [] : [none];
            }
            const other: Resource | undefined = stack.namedBy(resource, property, type);
            return other === undefined
                ? outside === undefined
                    ? []
                    : [outside(resource.text(property) ?? "")]
                : requires.problems(other, settings);
        },
        ...(requires.patches && { patches: requires.patches.bind(requires) }),
    };
}
