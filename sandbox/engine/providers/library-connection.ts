import type { OwnPlugin } from "../../plugins/own-plugins";
import { callService } from "../rpc/unary";
import type { PluginConnection } from "./plugin-connection";

/** A plugin of the sandbox itself, within the engine's process: the same service and the same messages without the wire. */
export class LibraryConnection implements PluginConnection {
    constructor(private readonly plugin: OwnPlugin) {}

    prepare(): void {
        this.plugin.prepare();
    }

    close(): void {}

    call<Request, Response>(method: string, request: Request): Promise<Response> {
        return callService(this.plugin.service, method, request);
    }
}
