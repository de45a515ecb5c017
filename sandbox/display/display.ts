import type { EngineEvent, PropertyMap } from "../engine/apitype";
import type { OperationKind, OperationResult } from "../engine/operation";
import { createDiffLog } from "./diff-log";
import { createEventLines } from "./event-lines";
import { isPreview } from "./final.lines";
import { createLiveTree } from "./live-tree";
import { createPreviewDocument } from "./preview-document";
import { createProgressLog } from "./progress-log";

export interface DisplayOptions {
    kind: OperationKind;
    /** Whether nothing is done yet: what a refresh or a destroy would do. A preview always is one. */
    dryRun?: boolean;
    stack: string;
    project: string;
    /** A tree of resources, the changes of every property, or JSON: one document at the end of a preview, else each event as a line. */
    mode: "progress" | "diff" | "json";
    /** Whether `out` is a terminal on which lines can be drawn again. */
    interactive: boolean;
    color: boolean;
    /** Width of the terminal, in columns; a terminal's own width, once resized, wins. */
    columns: number;
    out: NodeJS.WritableStream;
    suppressOutputs: boolean;
    /** Milliseconds of a clock that nobody sets, by default the process's own. */
    now?: () => number;
}

/** What each kind of display is given. */
export type TimedOptions = DisplayOptions & Required<Pick<DisplayOptions, "now">>;

/** Shows a run of the engine while it goes on. */
export interface Display {
    event(event: EngineEvent): void;
    /** Shows a message to the person at the terminal; only where writing elsewhere would spoil what is drawn there. */
    note?(message: string): void;
    /** Ends the display, with the stack's outputs before and after the run; their secrets are masked already. A run that was refused has no result. */
    finish(result: OperationResult | undefined, outputs: { before: PropertyMap; after: PropertyMap }): void;
}

export function createDisplay(options: DisplayOptions): Display {
    const timed = { ...options, now: options.now ?? (() => performance.now()) };
    switch (options.mode) {
        case "json":
            return isPreview(options) ? createPreviewDocument(options) : createEventLines(options);
        case "diff":
            return createDiffLog(timed);
        case "progress":
            return options.interactive ? createLiveTree(timed) : createProgressLog(timed);
    }
}
