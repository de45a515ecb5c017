import type { Deployment } from "../engine/apitype";
import { DependencyGraph } from "../engine/deployment/dependency-graph";
import { stateFromResource } from "../engine/deployment/state";
import { CliError } from "./cli-error";

/** What `destroy --exclude-protected` leaves: the protected resources and everything that they need, their parents included. */
export function protectedUrns(deployment: Deployment | undefined): string[] {
    const states = (deployment?.resources ?? []).map(stateFromResource);
    const graph = new DependencyGraph(states);
    const kept = new Set(
        states.filter((state) => state.protect).flatMap((state) => [state, ...graph.transitiveDependenciesOf(state)]),
    );
    return states.filter((state) => kept.has(state)).map(({ urn }) => urn);
}

/** A destroy does not run the program, so hooks of the program could not run: told before anything is deleted. */
export function refuseDeleteHooks(deployment: Deployment | undefined): void {
    const hooked = (deployment?.resources ?? []).flatMap(({ urn, resourceHooks }) => {
        const names = [...(resourceHooks?.BeforeDelete ?? []), ...(resourceHooks?.AfterDelete ?? [])];
        return names.length > 0 ? [`${urn} (${names.join(", ")})`] : [];
    });
    if (hooked.length === 0) return;
    throw new CliError(
        `resources have delete hooks, which need the program, and the sandbox destroys without it: ${hooked.join("; ")}; ` +
            "run `pulumi destroy --run-program` with the real Pulumi CLI, or take the hooks away by `pulumi up` first",
    );
}
