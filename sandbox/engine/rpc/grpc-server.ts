import { Server, ServerCredentials, type ServiceDefinition, type UntypedServiceImplementation } from "@grpc/grpc-js";
import { CHANNEL_OPTIONS } from "./unary";

/** A gRPC server on a free port of this machine. */
export class GrpcServer {
    private readonly server = new Server(CHANNEL_OPTIONS);

    add(service: ServiceDefinition, methods: UntypedServiceImplementation): this {
        this.server.addService(service, methods);
        return this;
    }

    /** Starts to listen; the result is its address. */
    listen(): Promise<string> {
        return new Promise((resolve, reject) => {
            this.server.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, port) => {
                if (error) reject(new Error(`the engine cannot listen on 127.0.0.1: ${error.message}`));
                else resolve(`127.0.0.1:${port}`);
            });
        });
    }

    close(): void {
        this.server.forceShutdown();
    }
}
