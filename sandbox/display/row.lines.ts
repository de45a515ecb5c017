import type { DiagnosticEvent } from "../engine/apitype";
import { renderTags } from "./markup";
import { operationWords } from "./operation-words";
import type { Paint, Tone } from "./palette";
import { harmless } from "./text";
import { changedKeys, wholeOp, type ResourceView } from "./view-model";

/** Time that something took, in the shortest form that still tells: `0.04s`, `1.2s`, `48s`, `3m05s`. */
export function durationText(milliseconds: number): string {
    const seconds = milliseconds / 1000;
    if (seconds < 0.995) return `${seconds.toFixed(2)}s`;
    if (seconds < 9.95) return `${seconds.toFixed(1)}s`;
    const whole = Math.round(seconds);
    if (whole < 60) return `${whole}s`;
    return `${Math.floor(whole / 60)}m${String(whole % 60).padStart(2, "0")}s`;
}

export interface RowStyle {
    paint: Paint;
    preview: boolean;
    /** The stack's own row says "running" while nothing happens to the stack itself. */
    root: string | undefined;
    nowMs: number;
    /** One word for a whole replacement, not one for each of its steps. */
    whole: boolean;
}

function shownOp(resource: ResourceView, style: RowStyle): keyof typeof operationWords {
    return style.whole || style.preview ? wholeOp(resource) : resource.op;
}

export function symbolOf(resource: ResourceView, style: RowStyle): string {
    const { symbol, tone } = operationWords[shownOp(resource, style)];
    return style.paint(tone, symbol);
}

function plannedStatus(resource: ResourceView, style: RowStyle): string {
    const { planned, tone } = operationWords[shownOp(resource, style)];
    if (resource.state === "failed") return style.paint("error", "**failed**");
    if (resource.urn === style.root && resource.state === "running" && planned === "") return "running";
    return style.paint(tone, planned);
}

/** What is happening to a resource and for how long: `creating (3s)`, `created (1.2s)`, `**creating failed**`. */
export function statusOf(resource: ResourceView, style: RowStyle): string {
    if (style.preview) return plannedStatus(resource, style);
    const op = shownOp(resource, style);
    const { running, done, tone } = operationWords[op];
    if (resource.state === "failed") return style.paint("error", `**${running === "" ? "" : `${running} `}failed**`);
    if (resource.state === "running") {
        if (running === "") return resource.urn === style.root ? "running" : "";
        const seconds = Math.floor((style.nowMs - resource.startedAtMs) / 1000);
        return style.paint(tone, `${running} (${seconds}s)`);
    }
    if (done === "") return "";
    const took = durationText((resource.endedAtMs ?? style.nowMs) - resource.startedAtMs);
    return style.paint(tone, `${done} (${took})`);
}

/** `[diff: +tags-size~class]`, as far as the step tells which properties change. */
export function diffOf(resource: ResourceView, paint: Paint): string {
    if (resource.step === undefined) return "";
    const keys = changedKeys(resource.step);
    const part = (tone: Tone, mark: string, names: string[]): string =>
        names.length === 0 ? "" : paint(tone, mark + names.sort().join(","));
    const parts = part("create", "+", keys.add) + part("delete", "-", keys.delete) + part("update", "~", keys.update);
    return parts === "" ? "" : `[diff: ${parts}]`;
}

/** A message as one text without colour tags or terminal codes, with its `warning:` or `error:`. */
export function messageOf(diagnostic: DiagnosticEvent, paint: Paint): string {
    const message = harmless(renderTags(diagnostic.message, false)).trim();
    if (diagnostic.severity === "error") return `${paint("error", "error:")} ${message}`;
    if (diagnostic.severity === "warning") return `${paint("warning", "warning:")} ${message}`;
    return message;
}

function counted(count: number, word: string): string {
    return `${count} ${word}${count === 1 ? "" : "s"}`;
}

/** How many messages of each kind a resource has: `1 error; 2 warnings; 1 message`. */
export function messageCounts(resource: ResourceView, paint: Paint): string {
    const number = (severity: string): number =>
        resource.diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    const errors = number("error");
    const warnings = number("warning");
    const messages = resource.diagnostics.length - errors - warnings;
    return [
        errors === 0 ? "" : paint("error", counted(errors, "error")),
        warnings === 0 ? "" : paint("warning", counted(warnings, "warning")),
        messages === 0 ? "" : counted(messages, "message"),
        resource.policies.length === 0 ? "" : paint("warning", counted(resource.policies.length, "policy violation")),
    ]
        .filter((part) => part !== "")
        .join("; ");
}

/** The last column: what changes, and while it runs the newest message, afterwards how many there were. */
export function infoOf(resource: ResourceView, style: RowStyle): string {
    const last = resource.diagnostics.at(-1);
    const talking = resource.state === "running" && last !== undefined;
    const said = talking ? (messageOf(last, style.paint).split("\n")[0] ?? "") : messageCounts(resource, style.paint);
    return [diffOf(resource, style.paint), said].filter((part) => part !== "").join(" ");
}
