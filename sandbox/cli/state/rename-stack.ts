import type { Deployment, PropertyValue, ResourceState } from "../../engine/apitype";
import { isResourceReference, mapChildren, mapProperties } from "../../engine/properties/signatures";
import {
    formatProviderReference,
    parseProviderReference,
    ROOT_STACK_TYPE,
    urnName,
    urnQualifiedType,
} from "../../engine/urn";
import type { StackReference } from "../../backend/stack-reference";

type Rename = (urn: string) => string;

/** A stack's deployment under another name, and project if it changes: every URN in it follows. Ciphertexts stay as they are. */
export function renameStack(deployment: Deployment, from: StackReference, to: StackReference): Deployment {
    const rename: Rename = (urn) => renamedUrn(urn, from, to);
    const { resources, pending_operations: pending } = deployment;
    return {
        ...deployment,
        ...(resources && { resources: resources.map((state) => renamedState(state, rename)) }),
        ...(pending && {
            pending_operations: pending.map(({ resource, type }) => ({
                resource: renamedState(resource, rename),
                type,
            })),
        }),
    };
}

/** The URN of what belongs to `from`; any other is left alone. The root's name is made of its project's and stack's. */
function renamedUrn(urn: string, from: StackReference, to: StackReference): string {
    if (!urn.startsWith(`urn:pulumi:${from.name}::${from.project}::`)) return urn;
    const type = urnQualifiedType(urn);
    const name = type === ROOT_STACK_TYPE ? `${to.project}-${to.name}` : urnName(urn);
    return `urn:pulumi:${to.name}::${to.project}::${type}::${name}`;
}

function renamedState(state: ResourceState, rename: Rename): ResourceState {
    const { parent, provider, dependencies, propertyDependencies, deletedWith, replaceWith, aliases, viewOf } = state;
    return {
        ...state,
        urn: rename(state.urn),
        ...(parent && { parent: rename(parent) }),
        ...(provider && { provider: renamedProvider(provider, rename) }),
        ...(dependencies && { dependencies: dependencies.map(rename) }),
        ...(propertyDependencies && {
            propertyDependencies: Object.fromEntries(
                Object.entries(propertyDependencies).map(([key, urns]) => [key, urns?.map(rename) ?? urns]),
            ),
        }),
        ...(deletedWith && { deletedWith: rename(deletedWith) }),
        ...(replaceWith && { replaceWith: replaceWith.map(rename) }),
        ...(aliases && { aliases: aliases.map(rename) }),
        ...(viewOf && { viewOf: rename(viewOf) }),
        ...(state.inputs && { inputs: mapProperties(state.inputs, (value) => renamedValue(value, rename)) }),
        ...(state.outputs && { outputs: mapProperties(state.outputs, (value) => renamedValue(value, rename)) }),
        ...(state.replacementTrigger !== undefined && {
            replacementTrigger: renamedValue(state.replacementTrigger, rename),
        }),
    };
}

function renamedProvider(provider: string, rename: Rename): string {
    const { urn, id } = parseProviderReference(provider);
    return formatProviderReference({ urn: rename(urn), id });
}

/** References to resources stand among values, too. */
function renamedValue(value: PropertyValue, rename: Rename): PropertyValue {
    if (!isResourceReference(value)) return mapChildren(value, (child) => renamedValue(child, rename));
    const { urn } = value;
    return typeof urn === "string" ? { ...value, urn: rename(urn) } : value;
}
