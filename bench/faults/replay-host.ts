import { credentials, type sendUnaryData, type ServerUnaryCall } from "@grpc/grpc-js";
import { LanguageRuntimeService } from "@pulumi/pulumi/proto/language_grpc_pb";
import { type RunRequest, RunResponse } from "@pulumi/pulumi/proto/language_pb";
import { ResourceMonitorClient } from "@pulumi/pulumi/proto/resource_grpc_pb";
import {
    RegisterResourceOutputsRequest,
    RegisterResourceRequest,
    type RegisterResourceResponse,
} from "@pulumi/pulumi/proto/resource_pb";
import type { Message } from "google-protobuf";
import type { PropertyMap } from "../../sandbox/engine/apitype";
import { GrpcServer } from "../../sandbox/engine/rpc/grpc-server";
import { type Callback, callService, callUnary, CHANNEL_OPTIONS } from "../../sandbox/engine/rpc/unary";
import { PlainStruct } from "../../sandbox/plugins/host/plain-struct";
import { servedHere } from "./local-server";
import type { Registration } from "./registrations";

/** Stays plain for an engine in this process, which must not change it: it is frozen. */
const struct = (map: PropertyMap): PlainStruct => new PlainStruct(frozen(map));

function frozen<Value>(value: Value): Value {
    if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
    Object.values(value).forEach(frozen);
    return Object.freeze(value);
}

function requestOf(registration: Registration, importId: string | undefined): RegisterResourceRequest {
    const { type, name, parent, custom, inputs, version, dependencies, propertyDependencies } = registration;
    const request = new RegisterResourceRequest()
        .setType(type)
        .setName(name)
        .setParent(parent)
        .setCustom(custom)
        .setObject(struct(inputs))
        .setVersion(version)
        .setDependenciesList(dependencies)
        .setAdditionalsecretoutputsList(registration.additionalSecretOutputs)
        .setIgnorechangesList(registration.ignoreChanges)
        .setProtect(registration.protect)
        .setRetainondelete(registration.retainOnDelete)
        .setDeletedwith(registration.deletedWith)
        .setAcceptsecrets(true)
        .setImportid(importId ?? "");
    for (const [property, urns] of Object.entries(propertyDependencies)) {
        const needed = new RegisterResourceRequest.PropertyDependencies().setUrnsList(urns);
        request.getPropertydependenciesMap().set(property, needed);
    }
    return request;
}

/**
 * A program that the engine runs over Pulumi's own protocol (`pulumi --client`, as inline programs are): it registers
 * what it is given, each resource as soon as those that it needs are there.
 */
export class ReplayHost {
    private readonly server = new GrpcServer();
    /** URN to the id under which the cloud has a resource already, for a program that adopts it. */
    imports: ReadonlyMap<string, string> = new Map();

    constructor(private readonly registrations: Registration[]) {}

    /** Starts to serve; the result is the address. */
    listen(): Promise<string> {
        const run = (call: ServerUnaryCall<RunRequest, RunResponse>, callback: sendUnaryData<RunResponse>): void => {
            this.replay(call.request.getMonitorAddress()).then(
                () => callback(null, new RunResponse()),
                (error: Error) => callback(null, new RunResponse().setError(error.message)),
            );
        };
        return this.server.add(LanguageRuntimeService, { run }).listen();
    }

    close(): void {
        this.server.close();
    }

    private async replay(address: string): Promise<void> {
        const { call, close } = monitorAt(address);
        const registered = new Map<string, Promise<void>>();
        const children = new Map<string, Promise<void>[]>();
        try {
            for (const registration of this.registrations) {
                const { urn, parent, dependencies } = registration;
                const needed = [parent, ...dependencies].flatMap((other) => registered.get(other) ?? []);
                const done = Promise.all(needed).then(() => this.register(call, registration));
                registered.set(urn, done);
                children.set(parent, [...(children.get(parent) ?? []), done]);
            }
            const components = this.registrations.filter(({ custom }) => !custom);
            const outputs = components.map(async ({ urn, outputs }) => {
                await Promise.all([registered.get(urn), ...(children.get(urn) ?? [])]);
                await call("registerResourceOutputs", outputsRequest(urn, outputs));
            });
            await Promise.all([...registered.values(), ...outputs]);
        } finally {
            close();
        }
    }

    private async register(call: Call, registration: Registration): Promise<void> {
        const request = requestOf(registration, this.imports.get(registration.urn));
        const response = (await call("registerResource", request)) as RegisterResourceResponse;
        if (response.getUrn() !== registration.urn)
            throw new Error(`${registration.urn} was registered as ${response.getUrn()}`);
    }
}

type Call = (method: "registerResource" | "registerResourceOutputs", request: Message) => Promise<unknown>;

/** The engine's monitor: over the wire, or in this process. */
function monitorAt(address: string): { call: Call; close(): void } {
    const methods = servedHere(address);
    if (methods) return { call: (method, request) => callService(methods, method, request), close: () => undefined };
    const monitor = new ResourceMonitorClient(address, credentials.createInsecure(), CHANNEL_OPTIONS);
    const client = monitor as unknown as Record<string, (request: Message, callback: Callback<unknown>) => never>;
    return {
        call: (method, request) => callUnary((message, callback) => client[method]!(message, callback), request),
        close: () => monitor.close(),
    };
}

const outputsRequest = (urn: string, outputs: PropertyMap): RegisterResourceOutputsRequest =>
    new RegisterResourceOutputsRequest().setUrn(urn).setOutputs(struct(outputs));
