import type { StackReference } from "../../backend/stack-reference";
import type { PropertyMap, ResourceState } from "../../engine/apitype";
import { allDependencies, type Dependency } from "../../engine/deployment/state";
import { equalValues } from "../../engine/properties/diff";
import {
    formatProviderReference,
    isProviderType,
    parseProviderReference,
    ROOT_STACK_TYPE,
    urnBelow,
    urnName,
    urnQualifiedType,
} from "../../engine/urn";
import { CliError } from "../cli-error";

/** A resource that named another, which is now in the other stack. */
export interface Broken {
    resource: string;
    named: Dependency;
}

export interface Move {
    source: ResourceState[];
    destination: ResourceState[];
    /** The moved resources as they were. */
    moved: ResourceState[];
    brokenSource: Broken[];
    brokenDestination: Broken[];
}

/** The resources to move: those named, what is below them, and with `parents` what they are below. Providers stay, and are copied. */
export function chosenResources(resources: ResourceState[], urns: string[], parents: boolean): Set<string> {
    const named = resources.filter(({ urn }) => urns.includes(urn));
    if (named.some(({ type }) => isProviderType(type)))
        throw new CliError(
            "cannot move providers. Only resources can be moved, and providers will be included automatically",
        );
    const byUrn = new Map(resources.map((state) => [state.urn, state]));
    const chosen = new Set(named.map(({ urn }) => urn));
    if (parents)
        for (const state of named)
            for (let up = byUrn.get(state.parent ?? ""); up !== undefined; up = byUrn.get(up.parent ?? ""))
                if (!isRoot(up) && !isProviderType(up.type)) chosen.add(up.urn);
    // Children stand after their parents.
    for (const { urn, type, parent = "" } of resources)
        if (chosen.has(parent) && !isProviderType(type)) chosen.add(urn);
    for (const state of resources) if (isRoot(state)) chosen.delete(state.urn);
    return chosen;
}

const isRoot = ({ type, parent }: ResourceState): boolean => type === ROOT_STACK_TYPE && !parent;

/** Moves chosen resources from one stack's to another's. Throws {@link CliError} when the other has what would be there twice. */
export function moveResources(
    source: ResourceState[],
    destination: ResourceState[],
    chosen: ReadonlySet<string>,
    to: StackReference,
): Move {
    const moved = source.filter(({ urn }) => chosen.has(urn));
    const staying = source.filter(({ urn }) => !chosen.has(urn));
    const kept = staying.map((state) => released(state, (urn) => !chosen.has(urn)));
    const root = destination.find(isRoot) ?? newRoot(to);
    const mover = new Mover(to, root, chosen, destination.includes(root) ? destination : [root, ...destination]);
    const used = new Set(moved.map(({ provider }) => provider));
    for (const state of staying)
        if (used.has(formatProviderReference({ urn: state.urn, id: state.id ?? "" }))) mover.copyProvider(state);
    for (const state of moved) mover.move(state);
    return {
        source: kept.map(({ state }) => state),
        destination: mover.destination,
        moved,
        brokenSource: kept.flatMap(({ broken }) => broken),
        brokenDestination: mover.broken,
    };
}

function newRoot({ name, project }: StackReference): ResourceState {
    const urn = `urn:pulumi:${name}::${project}::${ROOT_STACK_TYPE}::${project}-${name}`;
    return { urn, custom: false, type: ROOT_STACK_TYPE };
}

class Mover {
    readonly broken: Broken[] = [];
    readonly destination: ResourceState[];
    /** Old URNs and provider references to those of the other stack. */
    private readonly renamed = new Map<string, string>();
    private readonly there: ReadonlyMap<string, ResourceState>;

    constructor(
        private readonly to: StackReference,
        private readonly root: ResourceState,
        private readonly chosen: ReadonlySet<string>,
        destination: ResourceState[],
    ) {
        this.destination = [...destination];
        this.there = new Map(destination.map((state) => [state.urn, state]));
    }

    /** The other stack's own provider serves where it is the same. */
    copyProvider(state: ResourceState): void {
        const copy = this.arriving(state);
        const present = this.there.get(copy.urn);
        if (present !== undefined && present.id !== copy.id && !sameInputs(present.inputs, copy.inputs))
            throw new CliError(`provider ${copy.urn} already exists in destination stack`);
        const { urn, id = "" } = present ?? copy;
        this.renamed.set(
            formatProviderReference({ urn: state.urn, id: state.id ?? "" }),
            formatProviderReference({ urn, id }),
        );
        if (present === undefined) this.destination.push(copy);
    }

    move(state: ResourceState): void {
        const copy = this.arriving(state);
        this.renamed.set(state.urn, copy.urn);
        if (this.there.has(copy.urn)) throw new CliError(`resource ${copy.urn} already exists in destination stack`);
        this.destination.push(copy);
    }

    /** The state as the other stack has it: without what stays behind, below its parent there or the stack. */
    private arriving(state: ResourceState): ResourceState {
        const { state: free, broken } = released(state, (urn) => this.chosen.has(urn));
        this.broken.push(...broken);
        const { dependencies, propertyDependencies, deletedWith, replaceWith, provider } = free;
        const rename = (urn: string): string => this.renamed.get(urn) ?? this.translated(urn);
        const parent = this.chosen.has(state.parent ?? "") ? rename(state.parent ?? "") : this.root.urn;
        return {
            ...free,
            urn: urnBelow(parent, this.translated(state.urn)),
            parent,
            ...(provider && { provider: this.renamed.get(provider) ?? this.translatedReference(provider) }),
            ...(dependencies && { dependencies: dependencies.map(rename) }),
            ...(propertyDependencies && {
                propertyDependencies: Object.fromEntries(
                    Object.entries(propertyDependencies).map(([key, urns]) => [key, urns.map(rename)]),
                ),
            }),
            ...(deletedWith && { deletedWith: rename(deletedWith) }),
            ...(replaceWith && { replaceWith: replaceWith.map(rename) }),
        };
    }

    private translated(urn: string): string {
        return `urn:pulumi:${this.to.name}::${this.to.project}::${urnQualifiedType(urn)}::${urnName(urn)}`;
    }

    private translatedReference(provider: string): string {
        const { urn, id } = parseProviderReference(provider);
        return formatProviderReference({ urn: this.translated(urn), id });
    }
}

const sameInputs = (left: PropertyMap = {}, right: PropertyMap = {}): boolean => equalValues(left, right);

/** A copy that names only what `stays` says, its parent apart. */
function released(state: ResourceState, stays: (urn: string) => boolean): { state: ResourceState; broken: Broken[] } {
    const { dependencies, propertyDependencies, deletedWith, replaceWith } = state;
    const broken = allDependencies(state)
        .filter(({ kind, urn }) => kind !== "parent" && !stays(urn))
        .map((named) => ({ resource: state.urn, named }));
    const properties = Object.entries(propertyDependencies ?? {}).map(
        ([key, urns]) => [key, (urns ?? []).filter(stays)] as const,
    );
    const free = {
        ...state,
        ...(dependencies && { dependencies: dependencies.filter(stays) }),
        ...(propertyDependencies && {
            propertyDependencies: Object.fromEntries(properties.filter(([, urns]) => urns.length > 0)),
        }),
        ...(deletedWith && { deletedWith: stays(deletedWith) ? deletedWith : "" }),
        ...(replaceWith && { replaceWith: replaceWith.filter(stays) }),
    };
    return { state: free, broken };
}
