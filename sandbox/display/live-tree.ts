import type { WriteStream } from "node:tty";
import type { Display, DisplayOptions, TimedOptions } from "./display";
import { finalLines, titleLine, isPreview } from "./final.lines";
import { createLiveScreen } from "./live-screen";
import { liveLines, settledTree } from "./live.lines";
import { palette } from "./palette";
import type { RowStyle } from "./row.lines";
import { wrap } from "./text";
import { applyEvent, closeView, emptyView } from "./view-model";

const frameMs = 100;
/** A frame that took long to make is followed by a pause this many times as long, so that drawing takes a twentieth of the time at most. */
const restFactor = 19;

function sizeOf(options: DisplayOptions): { columns: number; rows: number } {
    const terminal = options.out as Partial<WriteStream>;
    return { columns: Math.max(20, terminal.columns ?? options.columns), rows: terminal.rows ?? 24 };
}

/** The live tree on a terminal, drawn at most ten times a second. */
export function createLiveTree(options: TimedOptions): Display {
    const { now } = options;
    const paint = palette(options.color);
    const view = emptyView(isPreview(options), now());
    const screen = createLiveScreen(options.out);
    const style = (): RowStyle => ({ paint, preview: view.preview, root: view.root, nowMs: now(), whole: false });
    let restUntilMs = 0;
    let noted = "";
    const tick = (): void => {
        const startMs = now();
        if (startMs < restUntilMs) return;
        const { columns, rows } = sizeOf(options);
        const notes = noted === "" ? [] : ["", ...wrap(` ${noted}`, columns - 1).map((line) => paint("warning", line))];
        screen.draw([...liveLines(view, style(), columns, rows - notes.length), ...notes], columns);
        restUntilMs = startMs + restFactor * (now() - startMs);
    };
    options.out.write(`${titleLine(options, paint)}\n\n`);
    tick();
    const timer = setInterval(tick, frameMs);
    timer.unref();
    return {
        event(event) {
            applyEvent(view, event, now());
        },
        note(message) {
            noted = message.trim();
        },
        finish(result, outputs) {
            clearInterval(timer);
            closeView(view, result?.outcome === "succeeded", now());
            const { columns } = sizeOf(options);
            const tree = settledTree(view, style(), columns);
            const ending = finalLines(view, { ...options, columns }, result, outputs, paint);
            screen.settle([...tree, "", ...ending], columns);
        },
    };
}
