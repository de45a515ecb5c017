import { createUrn, ROOT_STACK_TYPE, urnName, urnQualifiedType, urnType } from "../../urn";
import type { Alias, Goal } from "../goal";
import type { State } from "../state";
import type { StepGenerator } from "./step-generator";

type Named = Pick<Goal, "type" | "name" | "parent" | "aliases">;

/** The state that a goal continues: under its URN, else under the first of its aliases that has one. */
export function findOld(
    generator: StepGenerator,
    urn: string,
    goal: Named,
): { old: State | undefined; invalid: boolean; alias: string | undefined } {
    const { events, olds, registry } = generator.deployment;
    const claimed = generator.aliased.get(urn);
    let invalid = claimed !== undefined;
    if (claimed !== undefined) {
        events.error(urn, `Duplicate resource URN '${urn}' conflicting with alias on resource with URN '${claimed}'`);
    }
    if (olds.has(urn)) return { old: olds.get(urn), invalid, alias: undefined };
    const alias = aliasUrns(generator, goal).find((candidate) => olds.has(candidate));
    if (alias === undefined) return { old: undefined, invalid, alias };
    for (const owner of [generator.urns.has(alias) ? urn : undefined, generator.aliased.get(alias)]) {
        if (owner === undefined) continue;
        invalid = true;
        const conflict = `conflicting with resource with URN '${owner}'`;
        events.error(urn, `Duplicate resource alias '${alias}' applied to resource with URN '${urn}' ${conflict}`);
    }
    generator.aliased.set(alias, urn);
    generator.aliases.set(urn, alias);
    registry.registerAlias(urn, alias);
    return { old: olds.get(alias), invalid, alias };
}

/** Every URN that the resource may have had: its aliases, and those that follow from its parent's. */
function aliasUrns(generator: StepGenerator, goal: Named): string[] {
    const own = goal.aliases.map((alias) => collapse(generator, goal, alias));
    const parentAlias = goal.parent === "" ? undefined : generator.aliases.get(goal.parent);
    if (parentAlias === undefined) return [...new Set(own)];
    const parentName = urnName(goal.parent);
    const inherited = own.map((urn) => inherit(generator, urnType(urn), urnName(urn), parentName, parentAlias));
    return [...new Set([...own, inherit(generator, goal.type, goal.name, parentName, parentAlias), ...inherited])];
}

function collapse(generator: StepGenerator, goal: Named, alias: Alias): string {
    if ("urn" in alias) return alias.urn;
    const { stack, project } = generator.deployment.options;
    const given = alias.parent === "" ? goal.parent : (generator.aliases.get(alias.parent) ?? alias.parent);
    const parent = alias.noParent || urnQualifiedType(given) === ROOT_STACK_TYPE ? "" : given;
    return createUrn(
        or(alias.stack, stack),
        or(alias.project, project),
        parent,
        or(alias.type, goal.type),
        or(alias.name, goal.name),
    );
}

/** A child named after its parent is taken to have followed the parent's old name. */
function inherit(
    generator: StepGenerator,
    type: string,
    name: string,
    parentName: string,
    parentAlias: string,
): string {
    const { stack, project } = generator.deployment.options;
    const oldName = name.startsWith(parentName) ? urnName(parentAlias) + name.slice(parentName.length) : name;
    return createUrn(stack, project, parentAlias, type, oldName);
}

/** An alias leaves what it does not change empty. */
const or = (given: string, otherwise: string): string => (given === "" ? otherwise : given);
