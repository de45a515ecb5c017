const FIRST_INTERRUPT =
    "\ninterrupted: waiting for the running steps to end; interrupt again to stop at once, which may leave resources that the state does not know\n";

/** Turns Ctrl-C into the engine's signals: the first asks it to stop, the second makes it, the third ends the process. */
export class Interrupts {
    private readonly cancelling = new AbortController();
    private readonly terminating = new AbortController();
    /** Where what is said goes: a display that draws on the terminal takes it over. */
    tell: (message: string) => void;
    private readonly onSignal = (): void => this.interrupt();

    constructor(err: NodeJS.WritableStream) {
        this.tell = (message) => err.write(message);
        process.on("SIGINT", this.onSignal);
        process.on("SIGTERM", this.onSignal);
    }

    get cancel(): AbortSignal {
        return this.cancelling.signal;
    }

    get terminate(): AbortSignal {
        return this.terminating.signal;
    }

    /** Leaves signals to the process again. */
    dispose(): void {
        process.off("SIGINT", this.onSignal);
        process.off("SIGTERM", this.onSignal);
    }

    private interrupt(): void {
        if (!this.cancelling.signal.aborted) {
            this.tell(FIRST_INTERRUPT);
            this.cancelling.abort();
        } else if (!this.terminating.signal.aborted) {
            this.terminating.abort();
        } else {
            process.exit(130);
        }
    }
}
