import type { Deployment, ResourceState } from "../engine/apitype";

/** The format of a deployment that needs nothing special of who reads it. */
const PLAIN_VERSION = 3;
/** The format whose deployments name what a reader has to know to go on with them. */
const FEATURED_VERSION = 4;

/** By feature, in the order in which they are named, whether a resource needs it. */
const FEATURES: Record<string, (state: ResourceState) => boolean> = {
    hooks: ({ resourceHooks }) => Object.keys(resourceHooks ?? {}).length > 0,
    refreshBeforeUpdate: (state) => state.refreshBeforeUpdate === true,
    replaceWith: ({ replaceWith = [] }) => replaceWith.length > 0,
    taint: (state) => state.taint === true,
    views: ({ viewOf = "" }) => viewOf !== "",
};

const NEEDS = Object.entries(FEATURES);

/** How a file says what it holds: these are the first fields of a checkpoint and of an export. */
export interface Format {
    version: number;
    features?: string[];
}

/** The format in which the Pulumi CLI writes a deployment. */
export function formatOf({ resources = [] }: Pick<Deployment, "resources"> = {}): Format {
    const needed = new Set<string>();
    for (const state of resources)
        for (const [name, isNeeded] of NEEDS) if (!needed.has(name) && isNeeded(state)) needed.add(name);
    const features = NEEDS.map(([name]) => name).filter((name) => needed.has(name));
    return features.length === 0 ? { version: PLAIN_VERSION } : { version: FEATURED_VERSION, features };
}

/** The text of a file that holds a deployment: what `rest` adds, JSON fields without their braces, stands after its format. */
export function withFormat(format: Format, rest: string): string {
    return `${JSON.stringify(format).slice(0, -1)},${rest}}`;
}

/** Why a file cannot be read, if so: of an older or newer format, or in need of what is not known here. */
export function formatProblem({
    version,
    features,
}: {
    version?: unknown;
    features?: unknown;
}): FormatProblem | undefined {
    if (version === PLAIN_VERSION) return undefined;
    if (version !== FEATURED_VERSION) return { kind: Number(version) > FEATURED_VERSION ? "newer" : "older" };
    const unknown = (Array.isArray(features) ? features : [])
        .map(String)
        .filter((name) => !Object.hasOwn(FEATURES, name));
    return unknown.length === 0 ? undefined : { kind: "features", unknown };
}

/** What is wrong with a file's format. */
export type FormatProblem = { kind: "older" | "newer" } | { kind: "features"; unknown: string[] };
