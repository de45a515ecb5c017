import { createTimeInputs, managedElsewhere } from "../data/stores";
import { resourceRule } from "../frame/define";
import type { Resource } from "../frame/resource";
import { serviceRules } from "../service-rules";

/** Nobody hides a protection from Pulumi. */
export const noIgnoreChangesOnGuardedProps = resourceRule({
    id: "cross-no-ignore-changes-on-guarded-props",
    severity: "medium",
    theme: "deletion",
    proves: "No resource ignores changes of an input that a rule of this pack guards.",
    risk: "An ignored input shows the policies what the program says, and keeps in the cloud what somebody set by hand.",
    remediation: { property: "Take the input out of the resource option ignoreChanges." },
    page: {
        title: "Resource option: ignoreChanges",
        url: "https://www.pulumi.com/docs/iac/concepts/resources/options/ignorechanges/",
    },
    types: "any",
    fixClass: "person",
    check(resource) {
        const ignored = resource.options.ignoreChanges.map(dotted);
        if (ignored.length === 0) {
            return [];
        }
        const guarded = guardsOf(resource).filter((guard) => ignored.some((path) => covers(path, guard)));
        return guarded.length === 0 ? [] : [`ignoreChanges hides ${[...new Set(guarded)].sort().join(", ")}`];
    },
});

/** What rules that are not off by default protect in a resource of this type, as far as it can change at all. */
function guardsOf(resource: Resource): readonly string[] {
    const { type } = resource;
    const others = (managedElsewhere[type] ?? []).filter((input) => !resource.has(input));
    const fixed = [...Object.keys(createTimeInputs[type] ?? {}), ...others];
    return serviceRules
        .filter(({ level }) => level !== "disabled")
        .flatMap(({ types, guards, reaches }) => [
            ...(types !== "any" && types.includes(type) ? guards : []),
            ...reaches.filter((reach) => reach.type === type).flatMap((reach) => reach.guards),
        ])
        .filter((guard) => !fixed.some((path) => covers(path, guard)));
}

/** Pulumi writes entries of a list in brackets. */
function dotted(path: string): string {
    return path.replace(/\["?([^\]"]+)"?\]/g, ".$1").replace(/\.\d+(?=\.|$)/g, ".*");
}

function covers(ignored: string, guard: string): boolean {
    const path = guard.replace(/\.\d+(?=\.|$)/g, ".*");
    return ignored === "*" || path === ignored || path.startsWith(`${ignored}.`);
}
