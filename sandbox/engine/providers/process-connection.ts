import { credentials, status } from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { type Callback, callUnary, CHANNEL_OPTIONS, isServiceError } from "../rpc/unary";
import type { PluginConnection } from "./plugin-connection";
import type { PluginProcess } from "./plugin-process";

/** How long after a lost connection the news of a plugin's end may take, in milliseconds. */
const DEATH_NOTICE_MS = 1_000;

/** A plugin in a process of its own, over gRPC. */
export class ProcessConnection implements PluginConnection {
    private client: ResourceProviderClient | undefined;

    constructor(private readonly process: PluginProcess) {}

    close(): void {
        this.client?.close();
        this.process.close();
    }

    async call<Request, Response>(method: string, request: Request): Promise<Response> {
        this.client ??= new ResourceProviderClient(
            await this.process.address,
            credentials.createInsecure(),
            CHANNEL_OPTIONS,
        );
        const client = this.client as unknown as Record<string, (r: Request, cb: Callback<Response>) => never>;
        const answer = callUnary<Request, Response>((r, cb) => client[method]!.call(this.client, r, cb), request);
        const died = this.process.died.then((error) => Promise.reject(error));
        return Promise.race([answer.catch((error: unknown) => this.explain(error)), died]);
    }

    /** A lost connection mostly means that the plugin has died, which says more. */
    private async explain(error: unknown): Promise<never> {
        if (!isServiceError(error) || error.code !== status.UNAVAILABLE) throw error;
        const patience = new Promise<unknown>((resolve) => setTimeout(resolve, DEATH_NOTICE_MS, error).unref());
        throw await Promise.race([this.process.died, patience]);
    }
}
