import type { DiagnosticEvent, EngineEvent, Severity } from "../apitype";
import type { SecretScrubber } from "./secret-scrubber";

type Payload = Omit<EngineEvent, "sequence" | "timestamp">;

const PREFIX: Record<Severity, string> = {
    debug: "debug: ",
    info: "",
    "info#err": "",
    warning: "warning: ",
    error: "error: ",
};

/** Numbers and dates the engine's events; closed, it drops what late processes still say. */
export class EventEmitter {
    private sequence = 0;
    private closed = false;

    constructor(
        private readonly sink: (event: EngineEvent) => void,
        readonly scrubber: SecretScrubber,
        private readonly now: () => number = Date.now,
    ) {}

    emit(payload: Payload): void {
        if (this.closed) return;
        const timestamp = Math.floor(this.now() / 1000);
        this.sink({ sequence: this.sequence++, timestamp, ...payload });
    }

    close(): void {
        this.closed = true;
    }

    diagnostic(severity: Severity, urn: string, message: string, more: Partial<DiagnosticEvent> = {}): void {
        const text = this.scrubber.scrub(message);
        this.emit({
            diagnosticEvent: {
                ...(urn === "" ? {} : { urn }),
                prefix: PREFIX[severity],
                message: text.endsWith("\n") ? text : `${text}\n`,
                color: "never",
                severity,
                ...more,
            },
        });
    }

    error(urn: string, message: string): void {
        this.diagnostic("error", urn, message);
    }

    warning(urn: string, message: string): void {
        this.diagnostic("warning", urn, message);
    }

    info(urn: string, message: string): void {
        this.diagnostic("info", urn, message);
    }
}
