import type { SourceEvent } from "./goal";
import { BailError } from "./generator/bail-error";

/** How a program ended: well, or with an error; `told` when the user has seen it already. */
export type ProgramEnd = { ok: true } | { ok: false; told: boolean; message: string };

/** The registrations of a program in the order in which they arrive, until it ends. */
export class EventSource {
    private readonly events: SourceEvent[] = [];
    private wake: () => void = () => undefined;
    private end: ProgramEnd | undefined;
    private shutDown: () => void = () => undefined;
    /** Settles when the deployment has finished, and the program may go. */
    readonly finished = new Promise<void>((resolve) => (this.shutDown = resolve));

    push(event: SourceEvent): void {
        this.events.push(event);
        this.wake();
    }

    /** What has arrived and waits for its turn. */
    get waiting(): SourceEvent[] {
        return this.events;
    }

    /** No more registrations will come; only the first call counts. */
    complete(end: ProgramEnd): void {
        this.end ??= end;
        this.wake();
    }

    finish(): void {
        this.shutDown();
    }

    /** The next registration; undefined at the program's good end. Throws at a bad one. */
    async next(stopped: Promise<void>): Promise<SourceEvent | undefined> {
        for (;;) {
            const event = this.events.shift();
            if (event) return event;
            if (this.end) return endOf(this.end);
            const woken = new Promise<"woken">((resolve) => (this.wake = () => resolve("woken")));
            if ((await Promise.race([woken, stopped])) !== "woken") return undefined;
        }
    }
}

function endOf(end: ProgramEnd): undefined {
    if (end.ok) return undefined;
    throw end.told ? new BailError(end.message) : new Error(end.message);
}
