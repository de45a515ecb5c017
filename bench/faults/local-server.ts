import Module from "node:module";
import type { ServiceDefinition, UntypedServiceImplementation } from "@grpc/grpc-js";

const served = new Map<string, UntypedServiceImplementation>();
let count = 0;

/** A server without a wire, for a program in the engine's own process: the same methods and messages, no sockets. */
class LocalServer {
    private readonly address = `here:${++count}`;

    add(_service: ServiceDefinition, methods: UntypedServiceImplementation): this {
        served.set(this.address, { ...served.get(this.address), ...methods });
        return this;
    }

    listen(): Promise<string> {
        return Promise.resolve(this.address);
    }

    close(): void {
        served.delete(this.address);
    }
}

/** The methods of a server of this process; undefined for every other address. */
export function servedHere(address: string): UntypedServiceImplementation | undefined {
    return served.get(address);
}

interface Loader {
    _load(request: string, ...rest: unknown[]): unknown;
}

/** Has the engine serve its program in this process; to be called before the engine is loaded. */
export function serveHere(): void {
    const loader = Module as unknown as Loader;
    const load = loader._load.bind(loader);
    loader._load = (request, ...rest) =>
        request.endsWith("/rpc/grpc-server") ? { GrpcServer: LocalServer } : load(request, ...rest);
}
