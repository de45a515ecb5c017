import type { EngineEvent, StepEventMetadata } from "../engine/apitype";
import { isDefaultProvider } from "../engine/urn";
import { stepLines } from "./diff.lines";
import type { Display, TimedOptions } from "./display";
import { messageColumns, summaryOf, titleLine, isPreview } from "./final.lines";
import { outputsLines } from "./outputs.lines";
import { palette, type Paint } from "./palette";
import { policiesLines } from "./policies.lines";
import { messageOf } from "./row.lines";
import { isReplacementPart } from "./operation-words";
import { isStack } from "./urn";
import { applyEvent, closeView, emptyView, type View } from "./view-model";

function isShown(step: StepEventMetadata): boolean {
    if (isDefaultProvider(step.urn)) return false;
    if (step.op === "same") return isStack(step.urn) || (step.old?.protect ?? false) !== (step.new?.protect ?? false);
    return step.logical === true || !isReplacementPart(step.op);
}

/** How many of a resource's ancestors are on the screen. */
function depthOf(view: View, shown: ReadonlySet<string>, urn: string): number {
    let depth = 0;
    const passed = new Set([urn]);
    let parent = view.resources.get(urn)?.parent ?? "";
    while (parent !== "" && !passed.has(parent)) {
        passed.add(parent);
        if (shown.has(parent)) depth++;
        parent = view.resources.get(parent)?.parent ?? "";
    }
    return depth;
}

/** The step that an event shows, if any: what a refresh found is only known when it is over. */
function shownStep(view: View, event: EngineEvent): { step: StepEventMetadata; of: "inputs" | "outputs" } | undefined {
    const before = event.resourcePreEvent?.metadata;
    if (before && before.op !== "refresh" && isShown(before)) return { step: before, of: "inputs" };
    const after = event.resOutputsEvent?.metadata;
    const refreshed = after !== undefined && view.resources.get(after.urn)?.ops.has("refresh") === true;
    return refreshed && after.op !== "refresh" && isShown(after) ? { step: after, of: "outputs" } : undefined;
}

/** The lines that one event adds; call it after the event was applied to the view. Adds to `shown` what they are about. */
export function diffLines(view: View, event: EngineEvent, shown: Set<string>, paint: Paint): string[] {
    const found = shownStep(view, event);
    if (found !== undefined) {
        shown.add(found.step.urn);
        return stepLines(found.step, depthOf(view, shown, found.step.urn), paint, found.of);
    }
    const diagnostic = event.diagnosticEvent;
    if (!diagnostic || diagnostic.severity === "debug" || diagnostic.ephemeral === true) return [];
    const message = messageOf(diagnostic, paint);
    return message === "" ? [] : message.split("\n");
}

/** Every step with the properties that it changes, in the order in which they come. */
export function createDiffLog(options: TimedOptions): Display {
    const { now } = options;
    const paint = palette(options.color);
    const view = emptyView(isPreview(options), now());
    const shown = new Set<string>();
    const write = (lines: string[]): void => {
        if (lines.length > 0) options.out.write(`${lines.join("\n")}\n`);
    };
    write([titleLine(options, paint)]);
    return {
        event(event) {
            applyEvent(view, event, now());
            write(diffLines(view, event, shown, paint));
        },
        finish(result, outputs) {
            closeView(view, result?.outcome === "succeeded", now());
            const style = { paint, columns: 0, changedOnly: view.preview, listLimit: 0 };
            const outputLines = options.suppressOutputs ? [] : outputsLines(outputs, style).slice(1, -1);
            const titled = outputLines.length > 0 ? ["    --outputs:--", ...outputLines] : [];
            write([
                ...titled,
                ...policiesLines(view, paint, messageColumns(options)),
                ...summaryOf(view, result, paint),
                "",
            ]);
        },
    };
}
