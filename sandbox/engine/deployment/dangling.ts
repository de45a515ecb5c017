import { allDependencies, type State } from "./state";

type References = Pick<State, "dependencies" | "propertyDependencies" | "deletedWith" | "replaceWith" | "parent">;

/** The states without references to ones that are gone, changed in place; a child of a gone parent has none any more. */
export function withoutDangling(states: State[]): State[] {
    return references(states).map((kept, at) => Object.assign(states[at]!, kept));
}

/** As `withoutDangling`, with a copy of each state that loses a reference and the others as they are. */
export function copiesWithoutDangling(states: State[]): State[] {
    return references(states).map((kept, at) => {
        const state = states[at]!;
        const fewer = { ...state, ...kept };
        return allDependencies(fewer).length < allDependencies(state).length ? fewer : state;
    });
}

/** What each state may refer to: what stands before it, and its parent wherever that is. */
function references(states: State[]): References[] {
    const present = new Set<string>();
    const all = new Set(states.map(({ urn }) => urn));
    return states.map((state) => {
        const known = (urns: string[]): string[] => urns.filter((urn) => present.has(urn));
        const properties = Object.entries(state.propertyDependencies).map(([key, urns]) => [key, known(urns)] as const);
        present.add(state.urn);
        return {
            dependencies: known(state.dependencies),
            propertyDependencies: Object.fromEntries(properties.filter(([, urns]) => urns.length > 0)),
            deletedWith: present.has(state.deletedWith) ? state.deletedWith : "",
            replaceWith: known(state.replaceWith),
            parent: all.has(state.parent) ? state.parent : "",
        };
    });
}
