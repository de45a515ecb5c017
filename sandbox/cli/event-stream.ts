import { credentials } from "@grpc/grpc-js";
import { EventsClient } from "@pulumi/pulumi/proto/events_grpc_pb";
import { EventRequest } from "@pulumi/pulumi/proto/events_pb";
import type { EventLog } from "./event-log";

/** Sends events to the Automation API's server. One that went away is not the update's problem. */
export function serverLog(address: string): EventLog {
    const client = new EventsClient(address, credentials.createInsecure());
    let finish: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => {
        finish = resolve;
    });
    const call = client.streamEvents(() => finish());
    call.on("error", () => finish());
    return {
        write: (event) => {
            const request = new EventRequest();
            request.setEvent(JSON.stringify(event));
            call.write(request);
        },
        close: async () => {
            call.end();
            await finished;
            client.close();
        },
    };
}
