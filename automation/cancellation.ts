/** How an operation is stopped. */
export interface CancellationOptions {
    /** Its abort is one Ctrl-C: the running steps end, the others are not begun, and the state is complete. Default: none. */
    signal?: AbortSignal;
    /** Its abort is the second Ctrl-C: `pulumi` stops at once, and what was under way is left as a pending operation. Default: none. */
    terminate?: AbortSignal;
}

/** Two interrupts that come at once reach a process as one; the second is sent this many milliseconds after the first. */
const BETWEEN_INTERRUPTS_MS = 500;

/** Passes the signals of an operation's options on to the Automation API, whose signal is an interrupt each time that it tells of an abort. */
export class Cancellation {
    private readonly controller = new AbortController();
    private readonly onSignal = (): void => this.controller.abort();
    private readonly onTerminate = (): void => this.end();
    private second: NodeJS.Timeout | undefined;

    constructor(private readonly options: CancellationOptions) {
        const { signal, terminate } = options;
        if (signal?.aborted || terminate?.aborted) this.controller.abort();
        signal?.addEventListener("abort", this.onSignal);
        terminate?.addEventListener("abort", this.onTerminate);
    }

    get signal(): AbortSignal {
        return this.controller.signal;
    }

    get requested(): boolean {
        return this.controller.signal.aborted;
    }

    /** Leaves the signals alone again. */
    dispose(): void {
        clearTimeout(this.second);
        this.options.signal?.removeEventListener("abort", this.onSignal);
        this.options.terminate?.removeEventListener("abort", this.onTerminate);
    }

    private end(): void {
        const interrupt = (): void => void this.controller.signal.dispatchEvent(new Event("abort"));
        if (this.requested) interrupt();
        else {
            this.controller.abort();
            this.second = setTimeout(interrupt, BETWEEN_INTERRUPTS_MS);
        }
    }
}
