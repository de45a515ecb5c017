import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { callService } from "../rpc/unary";
import type { PluginConnection } from "./plugin-connection";

/** A plugin of the sandbox itself, within the engine's process: the same service and the same messages without the wire. */
export class LibraryConnection implements PluginConnection {
    constructor(private readonly service: UntypedServiceImplementation) {}

    close(): void {}

    call<Request, Response>(method: string, request: Request): Promise<Response> {
        return callService(this.service, method, request);
    }
}
