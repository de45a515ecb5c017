import { closeSync, openSync, writeSync } from "node:fs";
import type { EngineEvent } from "../engine/apitype";
import type * as stream from "./event-stream";

/** Where a run's events go besides the display. */
export interface EventLog {
    write(event: EngineEvent): void;
    close(): Promise<void>;
}

const NOWHERE: EventLog = { write: () => undefined, close: () => Promise.resolve() };
const SERVER = "tcp://";

/** Opens what `--event-log` names: a file of JSON lines, begun anew, or `tcp://HOST:PORT` of the Automation API. */
export function openEventLog(target: string | undefined): EventLog {
    if (target === undefined || target === "") return NOWHERE;
    if (!target.startsWith(SERVER)) return fileLog(target);
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- gRPC is loaded only when events go to a server
    const { serverLog } = require("./event-stream") as typeof stream;
    return serverLog(target.slice(SERVER.length));
}

/** Writes each event at once: who follows the file sees it while the update runs. */
function fileLog(file: string): EventLog {
    const handle = openSync(file, "w", 0o600);
    return {
        write: (event) => void writeSync(handle, `${JSON.stringify(event)}\n`),
        close: () => Promise.resolve(closeSync(handle)),
    };
}
