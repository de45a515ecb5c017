import type { PropertyMap } from "../../apitype";
import { parseProviderReference, urnName } from "../../urn";
import { UNKNOWN } from "../../properties/signatures";
import type { Alias, Goal } from "../goal";
import type { State } from "../state";
import type { PlannedAlias, PlannedGoal } from "./plan";
import { planDiff, violationOfDiff } from "./plan-diff";

/** What a plan says of a goal whose inputs, as checked by the provider, go from `olds` to `news`. */
export function plannedGoal(goal: Goal, olds: PropertyMap, news: PropertyMap): PlannedGoal {
    const timeouts = Object.entries(goal.customTimeouts).filter(([, seconds]) => seconds !== 0);
    return {
        type: goal.type,
        name: goal.name,
        custom: goal.custom,
        inputDiff: planDiff(olds, news),
        outputDiff: {},
        ...(goal.parent !== "" && { parent: goal.parent }),
        protect: goal.protect ?? false,
        ...(goal.dependencies.length > 0 && { dependencies: goal.dependencies }),
        ...(goal.provider !== "" && { provider: goal.provider }),
        ...(Object.keys(goal.propertyDependencies).length > 0 && { propertyDependencies: goal.propertyDependencies }),
        ...(goal.deleteBeforeReplace !== undefined && { deleteBeforeReplace: goal.deleteBeforeReplace }),
        ...(goal.ignoreChanges.length > 0 && { ignoreChanges: goal.ignoreChanges }),
        ...(goal.additionalSecretOutputs.length > 0 && { additionalSecretOutputs: goal.additionalSecretOutputs }),
        ...(goal.aliases.length > 0 && { structuredAliases: goal.aliases.map(plannedAlias) }),
        ...(goal.id !== "" && { id: goal.id }),
        customTimeouts: Object.fromEntries(timeouts),
    };
}

/** The goal of a resource that a plan does not name: that it stays as it is. */
export function goalOfState(state: State): PlannedGoal {
    return {
        ...state,
        name: urnName(state.urn),
        inputDiff: {},
        outputDiff: {},
        id: "",
        ignoreChanges: [],
        structuredAliases: state.aliases.map((urn) => plannedAlias({ urn })),
    };
}

function plannedAlias(alias: Alias): PlannedAlias {
    const {
        name = "",
        type = "",
        project = "",
        stack = "",
        parent = "",
        noParent = false,
    } = "urn" in alias ? {} : alias;
    const URN = "urn" in alias ? alias.urn : "";
    return { URN, Name: name, Type: type, Project: project, Stack: stack, Parent: parent, NoParent: noParent };
}

/** How a goal differs from what was planned, in one sentence; undefined where it keeps to the plan. */
export function violationOfGoal(
    planned: PlannedGoal | undefined,
    goal: Goal,
    olds: PropertyMap,
    news: PropertyMap,
): string | undefined {
    if (planned === undefined) return "resource unexpectedly not deleted";
    return (
        violationOfOptions(planned, goal) ??
        violationOfSets(planned, goal) ??
        violationOfDiff(olds, news, planned.inputDiff) ??
        violationOfPropertyDependencies(planned, goal)
    );
}

function violationOfOptions(planned: PlannedGoal, goal: Goal): string | undefined {
    const { custom, provider = "", parent = "", protect, deleteBeforeReplace, id = "" } = planned;
    if (custom !== goal.custom) return `resource kind changed (expected ${custom ? "custom" : "component"})`;
    if (!isSameProvider(provider, goal.provider)) return `provider changed (expected ${provider})`;
    if (parent !== goal.parent) return `parent changed (expected ${parent})`;
    if (protect !== (goal.protect ?? false)) return `protect changed (expected ${protect})`;
    if (deleteBeforeReplace !== goal.deleteBeforeReplace)
        return `deleteBeforeReplace changed (expected ${deleteBeforeReplace ?? "no value"})`;
    if (id !== goal.id) return `importID changed (expected ${id})`;
    for (const operation of ["create", "update", "delete"] as const) {
        const seconds = planned.customTimeouts[operation] ?? 0;
        if (seconds !== goal.customTimeouts[operation]) return `${operation} timeout changed (expected ${seconds})`;
    }
    return undefined;
}

/** The id of a provider that is yet to be made is unknown to the plan. */
function isSameProvider(planned: string, actual: string): boolean {
    if (planned === actual) return true;
    if (planned === "" || actual === "") return false;
    const [expected, found] = [parseProviderReference(planned), parseProviderReference(actual)];
    return expected.urn === found.urn && expected.id === UNKNOWN;
}

function violationOfSets(planned: PlannedGoal, goal: Goal): string | undefined {
    const text = (alias: PlannedAlias): string => `{${Object.values(alias).join(" ")}}`;
    const sets: [string, string[], string[]][] = [
        ["ignoreChanges", planned.ignoreChanges ?? [], goal.ignoreChanges],
        ["additionalSecretOutputs", planned.additionalSecretOutputs ?? [], goal.additionalSecretOutputs],
        ["dependencies", planned.dependencies ?? [], goal.dependencies],
        ["aliases", (planned.structuredAliases ?? []).map(text), goal.aliases.map(plannedAlias).map(text)],
    ];
    for (const [name, before, after] of sets) {
        const message = differenceOf(before, after);
        if (message !== undefined) return `${name} changed: ${message}`;
    }
    return undefined;
}

/** A property that is unknown to the plan may be missing in the program. */
function violationOfPropertyDependencies(planned: PlannedGoal, goal: Goal): string | undefined {
    for (const [key, urns] of Object.entries(planned.propertyDependencies ?? {})) {
        const actual = goal.propertyDependencies[key];
        const message = actual && differenceOf(urns, actual);
        if (message !== undefined) return `dependencies for ${key} changed: ${message}`;
    }
    return undefined;
}

function differenceOf(before: string[], after: string[]): string | undefined {
    const added = [...new Set(after)].filter((one) => !before.includes(one)).sort();
    const deleted = [...new Set(before)].filter((one) => !after.includes(one)).sort();
    const parts = [
        ...(added.length > 0 ? [`added ${added.join(", ")}`] : []),
        ...(deleted.length > 0 ? [`deleted ${deleted.join(", ")}`] : []),
    ];
    return parts.length === 0 ? undefined : parts.join("; ");
}
