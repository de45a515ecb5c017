import { isChanged, type ResourceView, type View } from "./view-model";

/** A resource with the line art that shows its place: `│  └─ `. */
export interface TreeRow {
    resource: ResourceView;
    branch: string;
}

/** Resources by parent; one whose parent is not there stands at the top. */
function childrenOf(view: View): Map<string, ResourceView[]> {
    const children = new Map<string, ResourceView[]>();
    for (const resource of view.resources.values()) {
        const parent = parentOf(view, resource);
        const siblings = children.get(parent);
        if (siblings === undefined) children.set(parent, [resource]);
        else siblings.push(resource);
    }
    return children;
}

function parentOf(view: View, resource: ResourceView): string {
    if (view.resources.has(resource.parent)) return resource.parent;
    const underRoot = view.root !== undefined && resource.urn !== view.root && resource.step !== undefined;
    return underRoot ? (view.root ?? "") : "";
}

/** The chosen resources and all that they hang from, in the order of the tree. */
export function treeRows(view: View, chosen: ReadonlySet<string>): TreeRow[] {
    const visible = new Set<string>();
    for (const urn of chosen) addWithAncestors(view, visible, urn);
    const children = childrenOf(view);
    const rows: TreeRow[] = [];
    const visit = (parent: string, indent: string, depth: number): void => {
        const shown = (children.get(parent) ?? []).filter((child) => child.urn !== parent && visible.has(child.urn));
        shown.forEach((resource, index) => {
            const last = index === shown.length - 1;
            const row = { resource, branch: depth === 0 ? "" : `${indent}${last ? "└─ " : "├─ "}` };
            const start = rows.push(row);
            visit(resource.urn, depth === 0 ? "" : `${indent}${last ? "   " : "│  "}`, depth + 1);
            if (isComponent(resource)) row.resource = rolledUp(resource, rows.slice(start));
        });
    };
    visit("", "", 0);
    return rows;
}

function isComponent(resource: ResourceView): boolean {
    return resource.step !== undefined && (resource.step.new ?? resource.step.old)?.custom !== true;
}

/** A component's own step is over at once; for people it is done when the last of its children is. */
function rolledUp(component: ResourceView, below: TreeRow[]): ResourceView {
    if (component.state !== "done") return component;
    if (below.some(({ resource }) => resource.state === "running")) return { ...component, state: "running" };
    const ends = below.map(({ resource }) => resource.endedAtMs ?? 0);
    return { ...component, endedAtMs: Math.max(component.endedAtMs ?? 0, ...ends) };
}

function addWithAncestors(view: View, visible: Set<string>, urn: string): number {
    let added = 0;
    let resource = view.resources.get(urn);
    while (resource !== undefined && !visible.has(resource.urn)) {
        visible.add(resource.urn);
        added++;
        resource = view.resources.get(parentOf(view, resource));
    }
    return added;
}

function speaks(resource: ResourceView): boolean {
    return resource.diagnostics.length > 0 || resource.policies.length > 0;
}

/** What is worth a line: changes, what is under way, what has something to say, and the stack. */
export function worthShowing(view: View): Set<string> {
    const worth = new Set<string>();
    for (const resource of view.resources.values()) {
        const underWay = resource.state === "running" && resource.op !== "same";
        if (isChanged(resource) || underWay || speaks(resource) || resource.urn === view.root) worth.add(resource.urn);
    }
    return worth;
}

/** What matters most when not all fits: failures, then what is under way, then what was done last. */
function urgency(resource: ResourceView): number {
    if (resource.state === "failed") return Number.MAX_SAFE_INTEGER;
    if (resource.state === "running") return Number.MAX_SAFE_INTEGER / 2 + resource.startedAtMs;
    return resource.endedAtMs ?? resource.startedAtMs;
}

/** As many of the resources that are worth showing as fit into `height` rows, their ancestors included. */
export function fitting(view: View, worth: ReadonlySet<string>, height: number): Set<string> {
    if (treeSize(view, worth) <= height) return new Set(worth);
    const byUrgency = [...worth]
        .map((urn) => view.resources.get(urn))
        .filter((resource) => resource !== undefined)
        .sort((a, b) => urgency(b) - urgency(a));
    const visible = new Set<string>();
    for (const resource of byUrgency) {
        const trial = new Set(visible);
        if (addWithAncestors(view, trial, resource.urn) === 0) continue;
        if (trial.size > height) break;
        for (const urn of trial) visible.add(urn);
    }
    return visible;
}

function treeSize(view: View, chosen: ReadonlySet<string>): number {
    const visible = new Set<string>();
    for (const urn of chosen) addWithAncestors(view, visible, urn);
    return visible.size;
}
