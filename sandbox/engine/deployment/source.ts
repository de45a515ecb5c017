import type { SourceEvent } from "./goal";
import { BailError } from "./generator/bail-error";

/** How a program ended: well, or with an error; `told` when the user has seen it already. */
export type ProgramEnd = { ok: true } | { ok: false; told: boolean; message: string };

/** The registrations of a program in the order in which they arrive, until it ends. */
export class EventSource {
    private readonly events: SourceEvent[] = [];
    private wake: () => void = () => undefined;
    private end: ProgramEnd | undefined;
    private stopped = false;
    private finished = false;
    private readonly waitingForFinish = new Set<() => void>();

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

    /** Nobody waits for registrations any more. */
    stop(): void {
        this.stopped = true;
        this.wake();
    }

    get isFinished(): boolean {
        return this.finished;
    }

    /** The deployment has finished, and the program may go. */
    finish(): void {
        this.finished = true;
        for (const tell of this.waitingForFinish) tell();
        this.waitingForFinish.clear();
    }

    /** Calls `tell` when the deployment has finished, unless the result is called before. */
    onFinish(tell: () => void): () => void {
        if (this.finished) tell();
        else this.waitingForFinish.add(tell);
        return () => this.waitingForFinish.delete(tell);
    }

    /** The next registration; undefined at the program's good end, or where nobody waits for one. Throws at a bad end. */
    async next(): Promise<SourceEvent | undefined> {
        for (;;) {
            const event = this.events.shift();
            if (event) return event;
            if (this.end) return endOf(this.end);
            if (this.stopped) return undefined;
            await new Promise<void>((resolve) => (this.wake = resolve));
        }
    }
}

function endOf(end: ProgramEnd): undefined {
    if (end.ok) return undefined;
    throw end.told ? new BailError(end.message) : new Error(end.message);
}
