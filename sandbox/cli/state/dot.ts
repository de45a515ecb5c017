import type { ResourceState } from "../../engine/apitype";
import { urnName } from "../../engine/urn";

export interface GraphOptions {
    parents: boolean;
    dependencies: boolean;
    parentColor: string;
    dependencyColor: string;
    /** Label the nodes by the resources' names, not by their URNs. */
    shortNames: boolean;
    /** Put at the top of the graph. */
    fragment: string;
}

interface Edge {
    to: string;
    color: string;
    label: string;
}

/** A stack's resources as a graph in the DOT language: an edge from a resource to what needs it, and one from each child to its parent. */
export function dotOf(resources: ResourceState[], options: GraphOptions): string {
    const states = new Map(resources.map((state) => [state.urn, state]));
    const edges = edgesOf(resources, states, options);
    const ids = new Map<string, string>();
    const idOf = (urn: string): string => {
        const id = ids.get(urn) ?? `Resource${ids.size}`;
        ids.set(urn, id);
        return id;
    };
    const lines = [...states.keys()].sort(byBytes).flatMap((urn) => {
        const label = options.shortNames ? urnName(urn) : urn;
        const node = `    ${idOf(urn)}${label === "" ? "" : ` [label="${label}"]`};`;
        return [
            node,
            ...(edges.get(urn) ?? []).map((edge) => `    ${idOf(urn)} -> ${idOf(edge.to)}${attributes(edge)};`),
        ];
    });
    const fragment = options.fragment === "" ? [] : [options.fragment];
    return `${["strict digraph {", ...fragment, ...lines, "}"].join("\n")}\n`;
}

function edgesOf(
    resources: ResourceState[],
    states: ReadonlyMap<string, ResourceState>,
    { parents, dependencies, parentColor, dependencyColor }: GraphOptions,
): Map<string, Edge[]> {
    const edges = new Map<string, Edge[]>();
    const add = (from: string, edge: Edge): void => void edges.set(from, [...(edges.get(from) ?? []), edge]);
    for (const { urn } of resources) {
        const { dependencies: needed = [], propertyDependencies = {}, parent = "" } = states.get(urn) ?? {};
        const keysOf = (other: string): string[] =>
            Object.keys(propertyDependencies)
                .sort(byBytes)
                .flatMap((key) => (propertyDependencies[key] ?? []).filter((each) => each === other).map(() => key));
        if (dependencies)
            for (const other of needed)
                add(other, { to: urn, color: dependencyColor, label: keysOf(other).join(", ") });
        if (parents && parent !== "") add(urn, { to: parent, color: parentColor, label: "" });
    }
    return edges;
}

function attributes({ color, label }: Edge): string {
    const given = [color === "" ? "" : `color = "${color}"`, label === "" ? "" : `label = "${label}"`];
    const shown = given.filter((text) => text !== "");
    return shown.length === 0 ? "" : ` [${shown.join(", ")}]`;
}

const byBytes = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
