import { randomUUID } from "node:crypto";
import { status } from "@grpc/grpc-js";
import type { Deployment } from "../deployment/deployment";
import type { Goal, SourceEvent } from "../deployment/goal";
import type { EventSource } from "../deployment/source";
import type { Operation } from "../operation";
import { DefaultProviders, type ProviderRequest } from "../providers/default-providers";
import type { Provider } from "../providers/provider";
import { RpcError } from "../rpc/unary";
import { parseProviderReference } from "../urn";
import { Callbacks } from "./callbacks";
import { Transforms } from "./transforms";

const SHUT_DOWN = "resource monitor shut down";

/** The packages that a program registered, by the reference under which it then names them. */
export class Packages {
    private readonly requests = new Map<string, ProviderRequest>();

    add(request: ProviderRequest): string {
        for (const [reference, known] of this.requests)
            if (JSON.stringify(known) === JSON.stringify(request)) return reference;
        const reference = randomUUID();
        this.requests.set(reference, request);
        return reference;
    }

    /** The request behind a reference, or the one given with the resource itself. */
    resolve(reference: string, otherwise: ProviderRequest): ProviderRequest {
        if (reference === "") return otherwise;
        const request = this.requests.get(reference);
        if (request === undefined)
            throw new RpcError(status.INVALID_ARGUMENT, `unknown provider package '${reference}'`);
        return request;
    }
}

/** What the methods of the resource monitor share. */
export class MonitorContext {
    readonly callbacks = new Callbacks();
    readonly transforms = new Transforms(this.callbacks);
    readonly packages = new Packages();
    readonly defaultProviders: DefaultProviders;
    /** Goals of registered resources, from which children inherit options. */
    readonly goals = new Map<string, Goal>();
    /** Explicit providers by package that components hand to what is below them. */
    readonly componentProviders = new Map<string, Record<string, string>>();

    constructor(
        readonly operation: Operation,
        readonly deployment: Deployment,
        readonly source: EventSource,
        readonly workingDirectory: string,
        private readonly monitorAddress: () => string,
    ) {
        this.defaultProviders = new DefaultProviders(operation.config, (event) =>
            this.submit((done) => ({ ...event, done })),
        );
    }

    get address(): string {
        return this.monitorAddress();
    }

    /** Tells the user, and ends the run; the result is for the program. */
    fail(message: string): RpcError {
        this.deployment.events.error("", message);
        this.source.complete({ ok: false, told: true, message });
        return new RpcError(status.UNKNOWN, SHUT_DOWN);
    }

    /** What calls are answered once the deployment has ended: a program that goes takes its callbacks with it. */
    get ended(): RpcError | undefined {
        return this.source.isFinished ? new RpcError(status.UNAVAILABLE, SHUT_DOWN) : undefined;
    }

    /** Hands an event to the deployment and waits for its answer; rejected when the deployment ends without one. */
    submit<Result>(make: (done: (result: Result) => void) => SourceEvent): Promise<Result> {
        return new Promise((resolve, reject) => {
            const forget = this.source.onFinish(() => reject(new RpcError(status.UNAVAILABLE, SHUT_DOWN)));
            this.source.push(
                make((result) => {
                    forget();
                    resolve(result);
                }),
            );
        });
    }

    /** The explicit provider for a package that a resource has or inherits; "" for none. */
    resolveProvider(given: string, own: Record<string, string>, parent: string, packageName: string): string {
        if (given !== "") return given;
        return own[packageName] ?? this.componentProviders.get(parent)?.[packageName] ?? "";
    }

    /** The reference of the provider to use: the given one, else the package's default. */
    async providerReference(given: string, request: ProviderRequest): Promise<string> {
        return given === "" ? this.defaultProviders.reference(request) : given;
    }

    async loadedProvider(given: string, request: ProviderRequest): Promise<Provider> {
        const reference = await this.providerReference(given, request);
        const provider = this.deployment.registry.get(parseProviderReference(reference));
        if (provider === undefined) throw new RpcError(status.INVALID_ARGUMENT, `unknown provider '${reference}'`);
        return provider;
    }
}
