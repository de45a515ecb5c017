import { DEFAULT_BUFFER, EventQueue } from "./progress/event-queue";
import { isDroppable, type OperationEvent, type ProgressEvent } from "./progress/events";

/** An operation under way. Read its events with `for await`, await its `result`, or both; it goes on whether or not anybody does. */
export interface Run<Result> extends AsyncIterable<OperationEvent<Result>> {
    /** Rejected with an `AutomationError`; one that nobody awaits is told to the reader of the events only. */
    readonly result: Promise<Result>;
}

/** Starts an operation whose events go into a queue that never makes it wait. */
export function startRun<Result>(
    work: (emit: (event: ProgressEvent) => void) => Promise<Result>,
    bufferedEvents = DEFAULT_BUFFER,
): Run<Result> {
    const queue = new EventQueue<OperationEvent<Result>>(bufferedEvents, isDroppable, () => {
        result.catch(() => undefined);
    });
    const result = work((event) => queue.push(event));
    result.then(
        (value) => {
            queue.push({ kind: "result", result: value });
            queue.close();
        },
        (error: unknown) => queue.close({ error }),
    );
    return { result, [Symbol.asyncIterator]: () => queue };
}
