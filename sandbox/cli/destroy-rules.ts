import type { Deployment } from "../engine/apitype";
import { DependencyGraph } from "../engine/deployment/dependency-graph";
import { stateFromResource } from "../engine/deployment/state";

/** What `destroy --exclude-protected` leaves: the protected resources and everything that they need, their parents included. */
export function protectedUrns(deployment: Deployment | undefined): string[] {
    const states = (deployment?.resources ?? []).map(stateFromResource);
    const graph = new DependencyGraph(states);
    const kept = new Set(
        states.filter((state) => state.protect).flatMap((state) => [state, ...graph.transitiveDependenciesOf(state)]),
    );
    return states.filter((state) => kept.has(state)).map(({ urn }) => urn);
}
