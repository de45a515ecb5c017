import { storeTypes } from "../data/stores";
import { resourceRule } from "../frame/define";
import type { Resource } from "../frame/resource";
import { matchesAny } from "./wildcard";

type ComponentSettings = Readonly<{ allowedComponents: readonly string[] }>;

/** Stores come from components that somebody has reviewed. */
export const approvedComponentParent = resourceRule<ComponentSettings>({
    id: "cross-approved-component-parent",
    level: "disabled",
    severity: "low",
    theme: "placement",
    proves: "Every store is part of an approved component.",
    risk: "A store that is written by hand has only the protections that its author thought of.",
    remediation: {
        argument: "Use the component of Strata for this store.",
        property: "Create the resource inside an approved component, with the resource option parent.",
    },
    page: { title: "Component resources", url: "https://www.pulumi.com/docs/iac/concepts/components/" },
    types: storeTypes,
    parameters: {
        allowedComponents: {
            schema: {
                type: "array",
                items: { type: "string" },
                description: "Type tokens of the approved components, * for anything.",
            },
            default: ["strata:index:*"],
        },
    },
    fixClass: "person",
    check(store, { allowedComponents }) {
        const approved = ancestorsOf(store).some((type) => matchesAny(type, allowedComponents));
        return approved ? [] : [`its parent is none of ${allowedComponents.join(", ")}`];
    },
});

/** A URN has the types of all parents up to the stack. */
function ancestorsOf({ urn, options: { parent } }: Resource): readonly string[] {
    const own = typesIn(urn).slice(0, -1);
    return parent === undefined ? own : [...own, ...typesIn(parent)];
}

function typesIn(urn: string): readonly string[] {
    return urn.split("::")[2]?.split("$") ?? [];
}
