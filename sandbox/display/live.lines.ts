import { operationWords } from "./operation-words";
import type { RowStyle } from "./row.lines";
import { durationText } from "./row.lines";
import { truncate } from "./text";
import { ROOT_STACK_TYPE } from "../engine/urn";
import { fitting, treeRows, worthShowing } from "./tree";
import { treeLines } from "./tree.lines";
import { wholeOp, type ResourceView, type View } from "./view-model";

const spinner = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const spinnerStepMs = 100;

function statusWord(resource: ResourceView, preview: boolean): string {
    if (resource.state === "failed") return "failed";
    const { planned, running, done } = operationWords[wholeOp(resource)];
    if (done === "") return "unchanged";
    if (preview) return `to ${planned}`;
    return resource.state === "running" ? running : done;
}

/** `12 created, 3 creating, 29 unchanged`: how many resources are where. */
export function countsText(resources: Iterable<ResourceView>, preview: boolean): string {
    const counts = new Map<string, number>();
    for (const resource of resources) {
        // The stack's row is the run itself until something happens to the stack.
        const onlyRuns = resource.type === ROOT_STACK_TYPE && resource.op === "same" && resource.state === "running";
        if (resource.step === undefined || onlyRuns) continue;
        const word = statusWord(resource, preview);
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const unchanged = counts.get("unchanged");
    counts.delete("unchanged");
    if (unchanged !== undefined) counts.set("unchanged", unchanged);
    return [...counts].map(([word, count]) => `${count} ${word}`).join(", ");
}

function footer(view: View, style: RowStyle): string {
    const elapsedMs = style.nowMs - view.startedAtMs;
    const sign = spinner[Math.floor(elapsedMs / spinnerStepMs) % spinner.length] ?? "";
    const counts = countsText(view.resources.values(), view.preview);
    const elapsed = elapsedMs < 1000 ? "" : durationText(Math.floor(elapsedMs / 1000) * 1000).replace(".0s", "s");
    const waiting = view.root === undefined ? "starting" : "running the program";
    const words = [counts === "" ? waiting : counts, elapsed].filter((part) => part !== "").join(" · ");
    return ` ${style.paint("info", sign)} ${style.paint("muted", words)}`;
}

/** One frame of the live display: the tree as far as it fits into the terminal, and how far all of it is. */
export function liveLines(view: View, style: RowStyle, columns: number, rows: number): string[] {
    const worth = worthShowing(view);
    // Header, two lines below the tree, the line of what is left out, and the one on which the cursor rests.
    const shown = fitting(view, worth, Math.max(1, rows - 5));
    const left = [...worth].filter((urn) => !shown.has(urn)).map((urn) => view.resources.get(urn));
    const leftOut = left.filter((resource) => resource !== undefined);
    const more = leftOut.length === 0 ? [] : [moreLine(leftOut, style)];
    const tree = treeLines(treeRows(view, shown), style, columns - 1);
    return [...tree, ...more, "", footer(view, style)].map((line) => truncate(line, columns - 1));
}

function moreLine(leftOut: ResourceView[], style: RowStyle): string {
    return style.paint("muted", `     … and ${leftOut.length} more: ${countsText(leftOut, style.preview)}`);
}

/** The tree as it stays on the screen: every resource that the run changed. */
export function settledTree(view: View, style: RowStyle, columns: number): string[] {
    return treeLines(treeRows(view, worthShowing(view)), { ...style, whole: true }, columns - 1);
}
