import type { EngineEvent, StepEventMetadata } from "../engine/apitype";
import { isDefaultProvider } from "../engine/urn";
import type { Display, TimedOptions } from "./display";
import { finalLines, titleLine, isPreview } from "./final.lines";
import { palette, type Paint } from "./palette";
import { diffOf, messageCounts, messageOf, statusOf, symbolOf, type RowStyle } from "./row.lines";
import { isStack, shownType } from "./urn";
import { applyEvent, closeView, emptyView, type ResourceView, type View } from "./view-model";

function rowLine(resource: ResourceView, style: RowStyle, info: string): string {
    const parts = [shownType(resource.type), resource.name, statusOf(resource, style), info];
    return ` ${symbolOf(resource, style)} ${parts.filter((part) => part !== "").join(" ")}`;
}

function stepLine(view: View, step: StepEventMetadata, style: RowStyle, ended: boolean): string | undefined {
    if (isDefaultProvider(step.urn) || step.op === "same") return undefined;
    const resource = view.resources.get(step.urn);
    const stackGoesOn = ended && isStack(step.urn) && resource?.state === "running";
    if (resource === undefined || stackGoesOn) return undefined;
    return rowLine(resource, style, diffOf(resource, style.paint));
}

/** The lines that one event adds to a log; call it after the event was applied to the view. */
export function logLines(view: View, event: EngineEvent, style: RowStyle): string[] {
    const step = event.resourcePreEvent ?? event.resOutputsEvent ?? event.resOpFailedEvent;
    if (step !== undefined) {
        const line = stepLine(view, step.metadata, style, event.resourcePreEvent === undefined);
        return line === undefined ? [] : [line];
    }
    const diagnostic = event.diagnosticEvent;
    if (diagnostic === undefined || diagnostic.severity === "debug" || diagnostic.ephemeral === true) return [];
    const urn = diagnostic.urn === undefined || diagnostic.urn === "" ? view.root : diagnostic.urn;
    const resource = view.resources.get(urn ?? "");
    const first = messageOf(diagnostic, style.paint).split("\n")[0] ?? "";
    if (first === "") return [];
    return [resource === undefined || resource.type === "" ? `    ${first}` : rowLine(resource, style, first)];
}

/** Closes the view; the stack, unless its own end was told, gets a last line. */
function closingLines(view: View, succeeded: boolean, style: RowStyle, paint: Paint): string[] {
    const root = view.resources.get(view.root ?? "");
    const open = root?.state === "running";
    closeView(view, succeeded, style.nowMs);
    return root !== undefined && open ? [rowLine(root, style, messageCounts(root, paint)).trimEnd()] : [];
}

/** Plain lines, one whenever something starts, ends or speaks: for logs and pipes. */
export function createProgressLog(options: TimedOptions): Display {
    const { now } = options;
    const paint = palette(options.color);
    const view = emptyView(isPreview(options), now());
    const style = (): RowStyle => ({ paint, preview: view.preview, root: view.root, nowMs: now(), whole: false });
    const seen = new Set<string>();
    const waiting: string[] = [];
    const flush = (): void => {
        if (waiting.length > 0) options.out.write(`${waiting.splice(0).join("\n")}\n`);
    };
    // What one turn of the event loop brings is written at once: a write of its own costs as much as all that a line tells of.
    const write = (lines: string[]): void => {
        if (waiting.length === 0 && lines.length > 0) setImmediate(flush);
        waiting.push(...lines);
    };
    write([titleLine(options, paint), ""]);
    return {
        event(event) {
            applyEvent(view, event, now());
            write(
                logLines(view, event, style()).filter((line) => {
                    const fresh = !seen.has(line);
                    seen.add(line);
                    return fresh;
                }),
            );
        },
        finish(result, outputs) {
            const closing = closingLines(view, result?.outcome === "succeeded", style(), paint);
            write([...closing, "", ...finalLines(view, options, result, outputs, paint)]);
            flush();
        },
    };
}
