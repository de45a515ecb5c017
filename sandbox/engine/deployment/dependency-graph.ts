import { parseProviderReference } from "../urn";
import type { State } from "./state";
import { allDependencies, neededUrns } from "./state";

/** The references among the resources of a snapshot, which stand in an order in which each follows what it needs. */
export class DependencyGraph {
    private readonly index: Map<State, number>;
    private readonly children = new Map<string, State[]>();

    constructor(private readonly resources: State[]) {
        this.index = new Map(resources.map((state, i) => [state, i]));
        for (const state of resources)
            this.children.set(state.parent, [...(this.children.get(state.parent) ?? []), state]);
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
        const cursor = this.index.get(state);
        if (cursor === undefined) throw new Error(`resource ${state.urn} is not part of the dependency graph`);
        const urns = referencedUrns(state);
        const found = new Set<State>();
        for (const candidate of this.resources.slice(0, cursor)) {
            if (candidate.urn === state.parent) found.add(candidate);
            if (!urns.has(candidate.urn)) continue;
            found.add(candidate);
            if (!candidate.custom) this.addDescendants(candidate, cursor, found);
        }
        return found;
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

/**
 * Groups states into rounds in which they can be deleted at once: a round holds only what nothing in a later round
 * depends on.
 */
export function deletionRounds(graph: DependencyGraph, condemned: State[]): State[][] {
    const left = new Set(condemned);
    const rounds: State[][] = [];
    while (left.size > 0) {
        const round = [...left].filter((state) => ![...graph.dependenciesOf(state)].some((needed) => left.has(needed)));
        if (round.length === 0)
            throw new Error(`resources depend on each other: ${[...left].map((s) => s.urn).join(", ")}`);
        for (const state of round) left.delete(state);
        rounds.unshift(round);
    }
    return rounds;
}
