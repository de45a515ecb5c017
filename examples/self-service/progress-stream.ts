import type { IncomingMessage, ServerResponse } from "node:http";
import type { Databases, Progress } from "./databases";

/** Proxies close a connection on which nothing is said; a comment says nothing. */
const HEARTBEAT_MS = 15_000;

/** A reader that has not taken this much, in bytes, is let go; it comes back where it was. */
const MOST_UNREAD = 256 * 1024;

/**
 * Streams a database's progress as server-sent events (HTML standard, "Server-sent events"): what has happened, then what happens. The event
 * `gone` says that there is no more. A browser that comes back sends the number of the last line that it has.
 */
export function streamProgress(
    databases: Databases,
    name: string,
    request: IncomingMessage,
    response: ServerResponse,
): void {
    response.writeHead(200, {
        "content-type": "text/event-stream",
        "cache-control": "no-store",
        "x-accel-buffering": "no",
    });
    response.flushHeaders();
    const since = Number(request.headers["last-event-id"] ?? 0) || 0;
    const heartbeat = setInterval(() => response.write(": still here\n\n"), HEARTBEAT_MS);
    const leave = databases.follow(name, since, (progress) => tell(response, progress));
    response.on("close", () => {
        clearInterval(heartbeat);
        leave();
    });
}

function tell(response: ServerResponse, progress: Progress | undefined): void {
    if (progress === undefined) return void response.end("event: gone\ndata: {}\n\n");
    const { id, ...data } = progress;
    response.write(`id: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
    if (response.writableLength > MOST_UNREAD) response.destroy();
}
