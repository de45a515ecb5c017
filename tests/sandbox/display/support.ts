import fs from "node:fs";
import path from "node:path";
import { Writable } from "node:stream";
import type { EngineEvent, PropertyMap, StepEventMetadata, StepOp } from "../../../sandbox/engine/apitype";
import type { OperationKind, OperationResult } from "../../../sandbox/engine/operation";
import { createDisplay, type DisplayOptions } from "../../../sandbox/display/display";

/** What the real engine said in one run, recorded. */
export function recorded(name: string): EngineEvent[] {
    const text = fs.readFileSync(path.join(__dirname, "events", `${name}.jsonl`), "utf8");
    return text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as EngineEvent);
}

/** A stream that keeps what is written to it; with a size it is a terminal. */
export class Sink extends Writable {
    text = "";
    writes = 0;

    constructor(
        readonly columns?: number,
        readonly rows?: number,
    ) {
        super({ decodeStrings: false });
    }

    override _write(chunk: string, _encoding: string, done: () => void): void {
        this.text += chunk;
        this.writes++;
        done();
    }
}

/** The stack's outputs as its last event tells them. */
function outputsOf(events: EngineEvent[]): { before: PropertyMap; after: PropertyMap } {
    const steps = events
        .map((event) => event.resOutputsEvent?.metadata)
        .filter((step) => step?.type === "pulumi:pulumi:Stack");
    const last = steps.at(-1);
    return { before: last?.old?.outputs ?? {}, after: last?.new?.outputs ?? {} };
}

export interface Shown {
    mode: DisplayOptions["mode"];
    kind: OperationKind;
    stepMs?: number;
    color?: boolean;
    suppressOutputs?: boolean;
}

/** All that a display without a terminal prints for a recorded run, with a clock that moves `stepMs` an event. */
export function shown(
    events: EngineEvent[],
    { mode, kind, stepMs = 0, color = false, suppressOutputs = false }: Shown,
) {
    const out = new Sink();
    let nowMs = 0;
    const now = (): number => nowMs;
    const display = createDisplay({
        kind,
        stack: "dev",
        project: "trace",
        mode,
        interactive: false,
        color,
        columns: 80,
        out,
        suppressOutputs,
        now,
    });
    for (const event of events) {
        nowMs += stepMs;
        display.event(event);
    }
    display.finish(resultOf(events), outputsOf(events));
    return out.text;
}

export function resultOf(events: EngineEvent[]): OperationResult {
    const summary = events.find((event) => event.summaryEvent)?.summaryEvent;
    const failed = events.some((event) => event.resOpFailedEvent !== undefined);
    return { outcome: failed ? "failed" : "succeeded", changes: summary?.resourceChanges ?? {}, durationSeconds: 2 };
}

/** A step event of a made-up resource. */
export function step(
    event: "resourcePreEvent" | "resOutputsEvent" | "resOpFailedEvent",
    op: StepOp,
    urn: string,
    parent = "",
    more: Partial<StepEventMetadata> = {},
): EngineEvent {
    const type = urn.split("::")[2]?.split("$").pop() ?? "";
    const state = {
        type,
        urn,
        custom: !type.startsWith("demo:"),
        id: "",
        parent,
        inputs: {},
        outputs: {},
        provider: "",
    };
    const metadata: StepEventMetadata = { op, urn, type, old: null, new: state, logical: true, provider: "", ...more };
    const payload = event === "resOpFailedEvent" ? { metadata, status: 0, steps: 0 } : { metadata };
    return { sequence: 0, timestamp: 0, [event]: payload };
}

export const stackUrn = "urn:pulumi:dev::demo::pulumi:pulumi:Stack::demo-dev";
export const urnOf = (name: string, type = "aws:s3/bucket:Bucket"): string => `urn:pulumi:dev::demo::${type}::${name}`;
