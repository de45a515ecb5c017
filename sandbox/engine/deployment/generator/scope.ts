import { isProviderType, ROOT_STACK_TYPE, urnQualifiedType, urnType } from "../../urn";
import type { DeploymentOptions } from "../deployment";
import { neededUrns, type State } from "../state";
import type { Targets } from "../targets";

type Options = Pick<DeploymentOptions, "targets" | "targetDependents" | "excludes" | "excludeDependents">;

/** Which resources an operation is about: its targets, or all but its excludes, and what depends on these where that was asked for. */
export class Scope {
    /** Resources that came in, and that were left out, in this run. */
    private readonly included = new Set<string>();
    private readonly excluded = new Set<string>();

    constructor(private readonly options: Options) {}

    /** Providers and the stack itself take part in every operation. Asked once a resource, after what that needs. */
    includes(state: State): boolean {
        const { targets, excludes } = this.options;
        if (targets.isConstrained) {
            const named = this.isNamed(state);
            if (named) this.included.add(state.urn);
            return named || isImplicit(state.urn);
        }
        if (!excludes.isConstrained || isImplicit(state.urn) || !this.isExcluded(state)) return true;
        this.excluded.add(state.urn);
        return false;
    }

    /** As `includes`, but providers and the stack only where they are targets themselves. */
    names(state: State): boolean {
        return this.options.targets.isConstrained ? this.isNamed(state) : this.includes(state);
    }

    private isNamed(state: State): boolean {
        const { targets, targetDependents } = this.options;
        return targets.contains(state.urn) || (targetDependents && needs(state, targets, this.included));
    }

    private isExcluded(state: State): boolean {
        const { excludes, excludeDependents } = this.options;
        return excludes.contains(state.urn) || (excludeDependents && needs(state, excludes, this.excluded));
    }
}

/** What is named counts for its dependents even where, like a provider, it takes part itself. */
function needs(state: State, named: Targets, others: ReadonlySet<string>): boolean {
    return neededUrns(state).some((urn) => named.contains(urn) || others.has(urn));
}

/** True when the state refers to one of these, its provider included. */
export function needsAny(state: State, urns: ReadonlySet<string>): boolean {
    return neededUrns(state).some((urn) => urns.has(urn));
}

function isImplicit(urn: string): boolean {
    return isProviderType(urnType(urn)) || urnQualifiedType(urn) === ROOT_STACK_TYPE;
}
