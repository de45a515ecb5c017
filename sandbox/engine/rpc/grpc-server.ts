import { type AddressInfo, createServer, type Socket } from "node:net";
import { Server, ServerCredentials, type ServiceDefinition, type UntypedServiceImplementation } from "@grpc/grpc-js";
import { CHANNEL_OPTIONS } from "./unary";

/** A gRPC server on a free port of this machine. gRPC itself is loaded when somebody connects, which in most operations nobody does. */
export class GrpcServer {
    private readonly services: [ServiceDefinition, UntypedServiceImplementation][] = [];
    private readonly listener = createServer({ noDelay: true }, (socket) => this.accept(socket));
    private server: Server | undefined;
    private accept = (first: Socket): void => {
        const server = new Server(CHANNEL_OPTIONS);
        for (const [service, methods] of this.services) server.addService(service, methods);
        const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
        this.server = server;
        this.accept = (socket) => injector.injectConnection(socket);
        this.accept(first);
    };

    add(service: ServiceDefinition, methods: UntypedServiceImplementation): this {
        this.services.push([service, methods]);
        return this;
    }

    /** Starts to listen; the result is its address. */
    listen(): Promise<string> {
        return new Promise((resolve, reject) => {
            this.listener.once("error", (error) =>
                reject(new Error(`the engine cannot listen on 127.0.0.1: ${error.message}`)),
            );
            this.listener.listen(0, "127.0.0.1", () =>
                resolve(`127.0.0.1:${(this.listener.address() as AddressInfo).port}`),
            );
        });
    }

    close(): void {
        this.listener.close();
        this.server?.forceShutdown();
    }
}
