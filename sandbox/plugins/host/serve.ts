import {
    Client,
    connectivityState,
    credentials,
    Server,
    ServerCredentials,
    type ServiceDefinition,
} from "@grpc/grpc-js";
import { ResourceProviderService } from "@pulumi/pulumi/proto/provider_grpc_pb";
import type { Provider } from "./provider";
import { providerService } from "./service";

/** An engine that ends in order stops answering before it stops its plugins; one that was killed never does. */
const graceMillis = 5000;

const maxMessageBytes = 400 * 1024 * 1024;

/**
 * Serves `provider` on a free local port, printed as the only line on standard output, until the engine at
 * `engineAddress` goes away. Without an address it serves until it is stopped.
 */
export async function serve(provider: Provider, engineAddress: string | undefined): Promise<void> {
    const server = new Server({
        "grpc.max_receive_message_length": maxMessageBytes,
        "grpc.max_send_message_length": maxMessageBytes,
    });
    server.addService(ResourceProviderService as unknown as ServiceDefinition, providerService(provider));
    const port = await new Promise<number>((resolve, reject) => {
        server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
            error ? reject(error) : resolve(bound),
        );
    });
    process.stdout.write(`${port}\n`);
    if (engineAddress === undefined) return;
    // An engine that ends in order interrupts its plugins; every call is done by then, for none waits for anything.
    process.on("SIGINT", () => process.exit(0));
    watchEngine(engineAddress, () => process.exit(0));
}

function watchEngine(address: string, gone: () => void): void {
    const channel = new Client(address, credentials.createInsecure()).getChannel();
    const look = (): void => {
        const state = channel.getConnectivityState(true);
        const lost = state === connectivityState.TRANSIENT_FAILURE || state === connectivityState.SHUTDOWN;
        if (lost) setTimeout(gone, graceMillis);
        else channel.watchConnectivityState(state, Infinity, look);
    };
    look();
}
