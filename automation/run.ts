import { DEFAULT_BUFFER, EventQueue } from "./progress/event-queue";
import { isDroppable, type OperationEvent, type ProgressEvent } from "./progress/events";

/** Something under way. Read its events with `for await`, await its `result`, or both; it goes on whether or not anybody does. */
interface Followed<Event, Result> extends AsyncIterable<Event> {
    /** One that is rejected while nobody awaits it is told to the reader of the events only. */
    readonly result: Promise<Result>;
}

/** An operation under way. Its result is rejected with an `AutomationError`. */
export type Run<Result> = Followed<OperationEvent<Result>, Result>;

/** Starts an operation whose events go into a queue that never makes it wait. */
export function startRun<Result>(
    work: (emit: (event: ProgressEvent) => void) => Promise<Result>,
    bufferedEvents?: number,
): Run<Result> {
    return follow<ProgressEvent, Result>(work, isDroppable, bufferedEvents);
}

/** Starts work whose events, and last its result, go into a queue; what may be left out is when the reader falls behind by too many. */
export function follow<Event extends { kind: string }, Result>(
    work: (emit: (event: Event) => void) => Promise<Result>,
    droppable: (event: Event | { kind: "result"; result: Result }) => boolean,
    bufferedEvents = DEFAULT_BUFFER,
): Followed<Event | { kind: "result"; result: Result } | { kind: "dropped"; count: number }, Result> {
    const queue = new EventQueue<Event | { kind: "result"; result: Result }>(bufferedEvents, droppable, () => {
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
