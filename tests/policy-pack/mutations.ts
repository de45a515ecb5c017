import { canonicalType } from "../../policy-pack/frame/type-tokens";
import type { Rule } from "../../policy-pack/frame/rule";
import { Pack } from "../../policy-pack/testing/pack";
import type { Json, TestResource } from "../../policy-pack/testing/shapes";

/** A stack with one protection less, and what was taken away, in words. */
interface Mutation {
    readonly title: string;
    readonly stack: readonly TestResource[];
    /** The resource in its new form; undefined when it is gone. */
    readonly changed?: TestResource;
}

/**
 * What each rule says when one protection is taken away from a stack that passes: a line for each input that a rule guards, set
 * otherwise or left out, and for each resource that is gone, where that makes any rule fire.
 */
export async function mutationLines(
    rules: readonly Rule[],
    stack: readonly TestResource[],
): Promise<readonly string[]> {
    const pack = Pack.of(rules, { preview: false });
    await pack.configure();
    for (const each of stack) {
        await pack.remediate(each);
    }
    await pack.judge(stack);
    const lines: string[] = [];
    for (const { title, changed, stack: mutated } of mutationsOf(rules, stack)) {
        if (changed) {
            await pack.remediate(changed);
        }
        const found = [...(changed ? await pack.analyze(changed) : []), ...(await pack.analyzeStack(mutated))];
        const fired = [...new Set(found.map(({ rule }) => rule))].sort();
        if (changed !== undefined || fired.length > 0) {
            lines.push(`${title}: ${fired.join(", ") || "nothing"}`);
        }
    }
    return lines;
}

function mutationsOf(rules: readonly Rule[], stack: readonly TestResource[]): readonly Mutation[] {
    return stack.flatMap((subject, index) => {
        const others = (changed: readonly TestResource[]) => [
            ...stack.slice(0, index),
            ...changed,
            ...stack.slice(index + 1),
        ];
        const gone = { title: `${subject.name} gone`, stack: others([]) };
        const changes = pathsGuarded(rules, subject).flatMap((path) => {
            const inputs = changedAt(subject.inputs, path.split("."));
            if (inputs === undefined) {
                return [];
            }
            const changed = { ...subject, inputs, outputs: withoutChanged(subject, path) };
            return [{ title: `${subject.name} ${path} ${wordFor(inputs, path)}`, changed, stack: others([changed]) }];
        });
        return [gone, ...changes];
    });
}

/** The paths that some rule protects in a resource of this type, and that it has. */
function pathsGuarded(rules: readonly Rule[], { type }: TestResource): readonly string[] {
    const canonical = canonicalType(type);
    const guards = rules.flatMap(({ types, guards: own, reaches }) => [
        ...(types !== "any" && types.includes(canonical) ? own : []),
        ...reaches.filter((reach) => reach.type === canonical).flatMap((reach) => reach.guards),
    ]);
    return [...new Set(guards)].map((path) => path.replaceAll(".*", ".0")).sort();
}

/** A flipped switch, a number of none, and anything else left out; undefined where there is nothing to change. */
function changedAt(value: unknown, [step, ...rest]: readonly string[]): Json | undefined {
    if (step === undefined || typeof value !== "object" || value === null || !(step in value)) {
        return undefined;
    }
    const current = (value as Json)[step];
    const next = rest.length > 0 ? changedAt(current, rest) : weaker(current);
    if (rest.length > 0 && next === undefined) {
        return undefined;
    }
    return (
        Array.isArray(value) ? Object.assign([...(value as unknown[])], { [step]: next }) : { ...value, [step]: next }
    ) as Json;
}

function weaker(value: unknown): unknown {
    if (typeof value === "boolean") {
        return !value;
    }
    if (value === "true" || value === "false") {
        return value === "true" ? "false" : "true";
    }
    return typeof value === "number" ? 0 : undefined;
}

function wordFor(inputs: Json, path: string): string {
    const value = path.split(".").reduce<unknown>((current, step) => (current as Json | undefined)?.[step], inputs);
    return value === undefined ? "left out" : `= ${String(value)}`;
}

function withoutChanged({ outputs = {} }: TestResource, path: string): Json {
    const root = path.split(".")[0] ?? "";
    return Object.fromEntries(Object.entries(outputs).filter(([name]) => name !== root));
}
