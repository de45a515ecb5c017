interface Waiting<T> {
    resolve(result: IteratorResult<T, undefined>): void;
    reject(reason: unknown): void;
}

type Dropped = { kind: "dropped"; count: number };

/** What a reader may fall behind by default. */
export const DEFAULT_BUFFER = 1_000;

/**
 * Events between one that tells and one that reads. The teller never waits: when the reader falls behind by more than `limit`, the oldest
 * events that may be left out are, and the reader is told how many, so that memory stays bounded. There is one reader.
 */
export class EventQueue<T extends { kind: string }> implements AsyncIterableIterator<T | Dropped, undefined> {
    private readonly buffer: (T | Dropped)[] = [];
    private waiting: Waiting<T | Dropped> | undefined;
    private end: { error?: unknown } | undefined;
    private left = false;
    private read = false;

    constructor(
        private readonly limit: number,
        private readonly droppable: (event: T) => boolean,
        /** Called once, when somebody begins to read. */
        private readonly onRead: () => void = () => undefined,
    ) {}

    push(event: T): void {
        if (this.end !== undefined || this.left) return;
        const { waiting } = this;
        this.waiting = undefined;
        if (waiting !== undefined) {
            waiting.resolve({ done: false, value: event });
            return;
        }
        this.buffer.push(event);
        if (this.buffer.length > this.limit) this.drop();
    }

    /** No more events come; an error is thrown to the reader once it has read the others. */
    close(end: { error?: unknown } = {}): void {
        if (this.end !== undefined) return;
        this.end = end;
        const { waiting } = this;
        this.waiting = undefined;
        if (waiting === undefined) return;
        if ("error" in end) waiting.reject(end.error);
        else waiting.resolve({ done: true, value: undefined });
    }

    next(): Promise<IteratorResult<T | Dropped, undefined>> {
        this.beginToRead();
        const event = this.buffer.shift();
        if (event !== undefined) return Promise.resolve({ done: false, value: event });
        if (this.end !== undefined && "error" in this.end && !this.left) {
            this.left = true;
            return Promise.reject(this.end.error as Error);
        }
        if (this.end !== undefined || this.left) return Promise.resolve({ done: true, value: undefined });
        return new Promise((resolve, reject) => (this.waiting = { resolve, reject }));
    }

    /** The reader leaves; what comes after is forgotten. */
    return(): Promise<IteratorResult<T | Dropped, undefined>> {
        this.left = true;
        this.buffer.length = 0;
        return Promise.resolve({ done: true, value: undefined });
    }

    [Symbol.asyncIterator](): this {
        this.beginToRead();
        return this;
    }

    private beginToRead(): void {
        if (this.read) return;
        this.read = true;
        this.onRead();
    }

    /** Takes out the oldest event that may be left out, and counts it where it stood. */
    private drop(): void {
        const at = this.buffer.findIndex((event) => event.kind !== "dropped" && this.droppable(event as T));
        if (at < 0) return;
        const before = this.buffer[at - 1];
        if (before !== undefined && isDropped(before)) {
            before.count++;
            this.buffer.splice(at, 1);
        } else this.buffer[at] = { kind: "dropped", count: 1 };
    }
}

const isDropped = (event: { kind: string }): event is Dropped => event.kind === "dropped";
