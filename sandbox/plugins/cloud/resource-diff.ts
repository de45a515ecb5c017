import type { ChangeKind, Diffed } from "../host/provider";
import type { PropertyMap } from "../host/wire";
import { isAutomaticName } from "./auto-name";
import type { AutoName } from "./behaviour";
import { diffProperties } from "./property-diff";

/** How a resource gets its name, when it has one. */
export interface Naming {
    urn: string;
    auto: AutoName;
}

/**
 * What changed between two sets of inputs and what that does to the resource. A resource whose name the program fixed has
 * to go before its successor comes, because the cloud does not hold two of one name.
 */
export function diffResource(
    olds: PropertyMap,
    news: PropertyMap,
    replaces: (schemaPath: string) => boolean,
    naming?: Naming,
): Diffed {
    const changes = new Map<string, ChangeKind>();
    const replacing: string[] = [];
    const diffs = new Set<string>();
    for (const change of diffProperties(olds, news)) {
        const replace = replaces(change.schemaPath);
        changes.set(change.path, replace ? `${change.kind}-replace` : change.kind);
        diffs.add(topLevel(change.schemaPath));
        if (replace) replacing.push(change.path);
    }
    return {
        changes,
        diffs: [...diffs],
        replaces: replacing,
        deleteBeforeReplace: replacing.length > 0 && naming !== undefined && keepsFixedName(olds, news, naming),
        stables: [],
    };
}

function keepsFixedName(olds: PropertyMap, news: PropertyMap, { urn, auto }: Naming): boolean {
    const name = news[auto.property];
    if (typeof name !== "string" || name !== olds[auto.property]) return false;
    return auto.randomDigits === 0 || !isAutomaticName(urn, auto, news, name);
}

function topLevel(schemaPath: string): string {
    return schemaPath.split(/[.[]/)[0] ?? schemaPath;
}
