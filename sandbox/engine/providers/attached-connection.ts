import { credentials } from "@grpc/grpc-js";
import { PluginAttach } from "@pulumi/pulumi/proto/plugin_pb";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { type Callback, callUnary, CHANNEL_OPTIONS } from "../rpc/unary";
import type { PluginConnection } from "./plugin-connection";

/** The port of a provider that somebody runs already, as PULUMI_DEBUG_PROVIDERS (`aws:12345,random:678`) names it. */
export function attachedPort(env: NodeJS.ProcessEnv, packageName: string): number | undefined {
    const entries = (env["PULUMI_DEBUG_PROVIDERS"] ?? "").split(",").map((entry) => entry.split(":"));
    const port = entries.find(([name]) => name === packageName)?.[1];
    if (port === undefined || port === "") return undefined;
    if (/^\d+$/.test(port)) return Number(port);
    throw new Error(
        `PULUMI_DEBUG_PROVIDERS: "${packageName}:${port}" has no port number; write for example "${packageName}:12345"`,
    );
}

/** A provider that runs already, in a debugger or for several engines: it is neither started nor ended. */
export class AttachedConnection implements PluginConnection {
    private constructor(private readonly client: ResourceProviderClient) {}

    /** Tells the provider on this machine's `port` where the engine is. */
    static async open(port: number, engineAddress: string): Promise<AttachedConnection> {
        const client = new ResourceProviderClient(`127.0.0.1:${port}`, credentials.createInsecure(), CHANNEL_OPTIONS);
        const connection = new AttachedConnection(client);
        await connection.call("attach", new PluginAttach().setAddress(engineAddress));
        return connection;
    }

    call<Request, Response>(method: string, request: Request): Promise<Response> {
        const client = this.client as unknown as Record<string, (r: Request, cb: Callback<Response>) => never>;
        return callUnary<Request, Response>((r, cb) => client[method]!.call(this.client, r, cb), request);
    }

    close(): void {
        this.client.close();
    }
}
