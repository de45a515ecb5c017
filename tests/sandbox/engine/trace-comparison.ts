/** What one command of a case did, as it was recorded and as it is replayed. */
export interface TraceRecord {
    step: number;
    command: string;
    exit: "ok" | "failed";
    steps: unknown[];
    changes: unknown;
    diagnostics: unknown[];
    resources: unknown[];
    pending: unknown;
    outputs: unknown;
}

interface Metadata {
    op: string;
    urn: string;
    keys?: string[];
    diffs?: string[];
    logical?: boolean;
}

export interface LoggedEvent {
    resourcePreEvent?: { metadata: Metadata };
    summaryEvent?: { resourceChanges: unknown };
    diagnosticEvent?: { severity: string; urn?: string; message: string; ephemeral?: boolean };
}

const IGNORED_KEYS = new Set(["created", "modified", "sourcePosition", "stackTrace", "time", "startTime", "endTime"]);
const SIGNATURE = "4dabf18193072939515e22adb298388d";
const ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/** Drops what differs from run to run, and keeps what the engine decided. */
export function normal(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(normal);
    if (typeof value === "string") {
        return value
            .replaceAll(new RegExp(`(pulumi:providers:[^:]+::[^:"]+)::${ID}`, "g"), "$1::<id>")
            .replaceAll(new RegExp(ID, "g"), "<uuid>");
    }
    if (typeof value !== "object" || value === null) return value;
    if (SIGNATURE in value) {
        const secret = value as { plaintext?: string };
        return { secret: "ciphertext" in value ? "encrypted" : (secret.plaintext ?? "[secret]") };
    }
    const kept = Object.entries(value).filter(([key]) => !IGNORED_KEYS.has(key));
    return Object.fromEntries(kept.map(([key, member]) => [key, normal(member)]));
}

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** Every step that was begun; the order of those that do not depend on each other is not compared. */
export function stepsOf(events: LoggedEvent[]): unknown[] {
    const metadata = events.flatMap(({ resourcePreEvent }) => (resourcePreEvent ? [resourcePreEvent.metadata] : []));
    metadata.sort((a, b) => (a.urn + a.op < b.urn + b.op ? -1 : 1));
    return metadata.map(({ op, urn, keys, diffs, logical }) =>
        normal({
            op,
            urn,
            ...(keys?.length ? { keys: [...keys].sort() } : {}),
            ...(diffs?.length ? { diffs: [...diffs].sort() } : {}),
            ...(logical === undefined ? {} : { logical }),
        }),
    );
}

/** What the user was told: the first line of each message. */
export function diagnosticsOf(events: LoggedEvent[], work: string): unknown[] {
    return events
        .flatMap(({ diagnosticEvent }) => (diagnosticEvent ? [diagnosticEvent] : []))
        .filter(({ ephemeral, severity }) => !ephemeral && ["error", "warning", "info"].includes(severity))
        .map(({ severity, urn, message }) => ({ severity, urn: urn ?? "", message: firstLine(message, work) }))
        .filter(({ message }) => message !== "" && !/\$PATH|new version of Pulumi|^ *at /.test(message))
        .sort(byText);
}

function firstLine(message: string, work: string): string {
    const line = message.replaceAll(work, "<work>").split("\n")[0] ?? "";
    return line.replace(/(Error: [^\n]*?)( {4}at .*)?$/, "$1").trim();
}

/** Resources in an order of their own. */
export function resourcesOf(resources: { urn: string; id?: string }[]): unknown[] {
    const sorted = [...resources].sort((a, b) => (`${a.urn}${a.id}` < `${b.urn}${b.id}` ? -1 : 1));
    return sorted.map(normal);
}
