import type { PropertyMap, PropertyValue } from "../../apitype";
import { equalValues } from "../../properties/diff";
import { formatValue } from "../../properties/format";
import { isArchive, isAsset, isObject, isSecret, isUnknown, secretElement } from "../../properties/signatures";
import type { PlanDiff } from "./plan";

interface ObjectDiff {
    adds: PropertyMap;
    deletes: PropertyMap;
    sames: PropertyMap;
    updates: PropertyMap;
}

/** What a plan says of properties that go from `olds` to `news`. */
export function planDiff(olds: PropertyMap, news: PropertyMap): PlanDiff {
    const { adds, deletes, updates } = diff(olds, news, false);
    return {
        ...(hasAny(adds) && { adds }),
        ...(hasAny(deletes) && { deletes: Object.keys(deletes).sort() }),
        ...(hasAny(updates) && { updates }),
    };
}

/** How properties that go from `olds` to `news` differ from the plan, in one sentence; undefined where they keep to it. */
export function violationOfDiff(olds: PropertyMap, news: PropertyMap, plan: PlanDiff): string | undefined {
    const actual = diff(olds, news, true);
    const changes = [...new Set([...unplanned(actual, plan), ...missing(actual, news, plan)])];
    return changes.length === 0 ? undefined : `properties changed: ${changes.sort().join(", ")}`;
}

/** What changes otherwise than planned. What was to be added may also be updated, for somebody may have added it since. */
function unplanned(actual: ObjectDiff, plan: PlanDiff): string[] {
    const changes: string[] = [];
    for (const [key, value] of Object.entries(actual.adds)) {
        if (!isExpected(plan.adds?.[key], value)) changes.push(describe(plan, key, "+", value));
    }
    for (const key of Object.keys(actual.deletes)) {
        if (!plan.deletes?.includes(key) && !isUnknown(plan.updates?.[key])) changes.push(describe(plan, key, "-"));
    }
    for (const [key, value] of Object.entries(actual.updates)) {
        if (!isExpected(plan.updates?.[key] ?? plan.adds?.[key], value)) changes.push(describe(plan, key, "~", value));
    }
    return changes;
}

/** What was planned and does not happen. An unknown value may turn out to be none. */
function missing(actual: ObjectDiff, news: PropertyMap, plan: PlanDiff): string[] {
    const changes: string[] = [];
    const settle = (key: string, expected: PropertyValue): void => {
        const value = news[key];
        if (value === undefined && !isUnknown(expected)) changes.push(describe(plan, key, "-"));
        if (value !== undefined && !isExpected(expected, value)) changes.push(describe(plan, key, "=", value));
    };
    for (const [key, expected] of Object.entries({ ...plan.updates, ...plan.adds })) {
        if (!(key in actual.adds) && !(key in actual.updates)) settle(key, expected);
    }
    for (const key of plan.deletes ?? []) {
        const same = actual.sames[key];
        if (same !== undefined) changes.push(describe(plan, key, "=", same));
    }
    return changes;
}

function isExpected(expected: PropertyValue | undefined, actual: PropertyValue): boolean {
    return expected !== undefined && equal(expected, actual, true);
}

/** The planned and the actual change of a property, each as one sign, and the values that they differ in. */
function describe(plan: PlanDiff, key: string, actual: "+" | "-" | "~" | "=", value?: PropertyValue): string {
    const expected = plan.adds?.[key] ?? plan.updates?.[key];
    const values = [expected, value].filter((one) => one !== undefined).map(formatValue);
    return `${plannedSign(plan, key)}${actual}${key}${values.length === 0 ? "" : `[${values.join("!=")}]`}`;
}

function plannedSign(plan: PlanDiff, key: string): string {
    if (plan.adds?.[key] !== undefined) return "+";
    if (plan.updates?.[key] !== undefined) return "~";
    return plan.deletes?.includes(key) ? "-" : "=";
}

/** Compares two sets of properties; with `unknowns` an unknown value equals everything, and nothing. A property that is null is none. */
function diff(olds: PropertyMap, news: PropertyMap, unknowns: boolean): ObjectDiff {
    const found: ObjectDiff = { adds: {}, deletes: {}, sames: {}, updates: {} };
    for (const key of new Set([...Object.keys(olds), ...Object.keys(news)])) {
        const [before, after] = [olds[key] ?? null, news[key] ?? null];
        if (key in olds && key in news && equal(before, after, unknowns)) found.sames[key] = after;
        else if (after === null) {
            const resolved = unknowns && isUnknown(before) && !(key in news);
            if (before !== null && !resolved) found.deletes[key] = before;
        } else if (before === null) found.adds[key] = after;
        else found.updates[key] = after;
    }
    return found;
}

function equal(a: PropertyValue, b: PropertyValue, unknowns: boolean): boolean {
    if (isUnknown(a) || isUnknown(b)) return unknowns || (isUnknown(a) && isUnknown(b));
    if (isSecret(a) || isSecret(b))
        return isSecret(a) && isSecret(b) && equal(secretElement(a), secretElement(b), unknowns);
    if (Array.isArray(a) && Array.isArray(b))
        return a.length === b.length && a.every((element, at) => equal(element, b[at] ?? null, unknowns));
    if (!isObject(a) || !isObject(b) || isAsset(a) || isArchive(a)) return equalValues(a, b);
    const { adds, deletes, updates } = diff(a, b, unknowns);
    return !hasAny(adds) && !hasAny(deletes) && !hasAny(updates);
}

function hasAny(properties: PropertyMap): boolean {
    return Object.keys(properties).length > 0;
}
