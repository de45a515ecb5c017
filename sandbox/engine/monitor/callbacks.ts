import { credentials } from "@grpc/grpc-js";
import { CallbacksClient } from "@pulumi/pulumi/proto/callback_grpc_pb";
import { type Callback, CallbackInvokeRequest, type CallbackInvokeResponse } from "@pulumi/pulumi/proto/callback_pb";
import { callUnary, CHANNEL_OPTIONS } from "../rpc/unary";

/** Calls functions that live in the program: transforms and hooks. */
export class Callbacks {
    private readonly clients = new Map<string, CallbacksClient>();

    /** Sends a serialized request to a callback; the result is the serialized response. */
    async invoke(callback: Callback, request: Uint8Array): Promise<Uint8Array> {
        const client = this.client(callback.getTarget());
        const message = new CallbackInvokeRequest().setToken(callback.getToken()).setRequest(request);
        const response = await callUnary<CallbackInvokeRequest, CallbackInvokeResponse>(
            (r, cb) => client.invoke(r, cb),
            message,
        );
        return response.getResponse_asU8();
    }

    close(): void {
        for (const client of this.clients.values()) client.close();
    }

    private client(target: string): CallbacksClient {
        const known = this.clients.get(target);
        if (known) return known;
        const client = new CallbacksClient(target, credentials.createInsecure(), CHANNEL_OPTIONS);
        this.clients.set(target, client);
        return client;
    }
}
