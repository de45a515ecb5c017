import { parseProviderReference } from "../urn";
import type { State } from "./state";
import { allDependencies, neededUrns } from "./state";

/** The references among the resources of a snapshot, which stand in an order in which each follows what it needs. */
export class DependencyGraph {
    private readonly index: Map<State, number>;
    private readonly children: ReadonlyMap<string, State[]>;
    private readonly byUrn: ReadonlyMap<string, State[]>;

    constructor(private readonly resources: State[]) {
        this.index = new Map(resources.map((state, i) => [state, i]));
        this.children = grouped(resources, ({ parent }) => parent);
        this.byUrn = grouped(resources, ({ urn }) => urn);
    }

    contains(state: State): boolean {
        return this.index.has(state);
    }

    /** What depends on `root`, directly or not, in dependency order; a child alone does not depend on its parent, unless `children` says so. */
    dependingOn(root: State, ignore: ReadonlySet<string>, { children }: { children?: boolean } = {}): State[] {
        const urns = new Set([root.urn]);
        const found: State[] = [];
        for (const candidate of this.resources.slice((this.index.get(root) ?? -1) + 1)) {
            const isChild = children === true && urns.has(candidate.parent);
            if (ignore.has(candidate.urn) || !(isChild || isDependent(candidate, urns))) continue;
            urns.add(candidate.urn);
            found.push(candidate);
        }
        return found;
    }

    /** What `state` needs to exist: its dependencies (of components, with their children), its provider and its parent. */
    dependenciesOf(state: State): Set<State> {
        const cursor = this.position(state);
        const urns = referencedUrns(state);
        const found = new Set<State>();
        const known = [...new Set([...urns, state.parent])].flatMap((urn) => this.byUrn.get(urn) ?? []);
        for (const needed of this.inOrder(known.filter((each) => this.position(each) < cursor))) {
            found.add(needed);
            if (urns.has(needed.urn) && !needed.custom) this.addDescendants(needed, cursor, found);
        }
        return found;
    }

    /** The states in the snapshot's order. */
    inOrder(states: State[]): State[] {
        return states.toSorted((a, b) => this.position(a) - this.position(b));
    }

    /** All that `state` refers to, directly or not; of two of one URN what is being replaced needs what is being replaced, too. */
    transitiveDependenciesOf(state: State): Set<State> {
        const leaving = new Map(this.resources.filter((each) => each.delete).map((each) => [each.urn, each]));
        const staying = new Map(this.resources.filter((each) => !each.delete).map((each) => [each.urn, each]));
        const lookup = (from: State, urn: string): State | undefined =>
            from.delete ? (leaving.get(urn) ?? staying.get(urn)) : (staying.get(urn) ?? leaving.get(urn));
        const found = new Set<State>();
        const visit = (from: State, urn: string): void => {
            const needed = lookup(from, urn);
            if (needed === undefined || found.has(needed)) return;
            found.add(needed);
            for (const each of neededUrns(needed)) visit(needed, each);
        };
        visit(state, state.urn);
        found.delete(state);
        return found;
    }

    private position(state: State): number {
        const position = this.index.get(state);
        if (position === undefined) throw new Error(`resource ${state.urn} is not part of the dependency graph`);
        return position;
    }

    private addDescendants(component: State, before: number, found: Set<State>): void {
        for (const child of this.children.get(component.urn) ?? []) {
            if ((this.index.get(child) ?? before) >= before || found.has(child)) continue;
            found.add(child);
            this.addDescendants(child, before, found);
        }
    }
}

function referencedUrns(state: State): Set<string> {
    const urns = allDependencies(state).filter(({ kind }) => kind !== "parent");
    const provider = state.provider === "" ? [] : [parseProviderReference(state.provider).urn];
    return new Set([...urns.map(({ urn }) => urn), ...provider]);
}

function isDependent(candidate: State, urns: ReadonlySet<string>): boolean {
    return [...referencedUrns(candidate)].some((urn) => urns.has(urn));
}

function grouped(states: State[], key: (state: State) => string): Map<string, State[]> {
    const groups = new Map<string, State[]>();
    for (const state of states) {
        const group = groups.get(key(state));
        if (group === undefined) groups.set(key(state), [state]);
        else group.push(state);
    }
    return groups;
}

/**
 * Groups states into rounds in which they can be deleted at once: a round holds only what nothing in a later round
 * depends on.
 */
export function deletionRounds(graph: DependencyGraph, condemned: State[]): State[][] {
    const depths = new Map<State, number>();
    for (const state of graph.inOrder(condemned)) {
        let depth = 0;
        for (const needed of graph.dependenciesOf(state)) depth = Math.max(depth, (depths.get(needed) ?? -1) + 1);
        depths.set(state, depth);
    }
    const rounds: State[][] = [];
    for (const state of condemned) (rounds[depths.get(state) ?? 0] ??= []).push(state);
    return rounds.toReversed();
}
