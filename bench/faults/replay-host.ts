import { credentials, type sendUnaryData, type ServerUnaryCall } from "@grpc/grpc-js";
import { LanguageRuntimeService } from "@pulumi/pulumi/proto/language_grpc_pb";
import { type RunRequest, RunResponse } from "@pulumi/pulumi/proto/language_pb";
import { ResourceMonitorClient } from "@pulumi/pulumi/proto/resource_grpc_pb";
import {
    RegisterResourceOutputsRequest,
    RegisterResourceRequest,
    type RegisterResourceResponse,
} from "@pulumi/pulumi/proto/resource_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { PropertyMap } from "../../sandbox/engine/apitype";
import { GrpcServer } from "../../sandbox/engine/rpc/grpc-server";
import { callUnary, CHANNEL_OPTIONS } from "../../sandbox/engine/rpc/unary";
import type { Registration } from "./registrations";

const struct = (map: PropertyMap): Struct => Struct.fromJavaScript(map as Parameters<typeof Struct.fromJavaScript>[0]);

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
        const monitor = new ResourceMonitorClient(address, credentials.createInsecure(), CHANNEL_OPTIONS);
        const registered = new Map<string, Promise<void>>();
        try {
            for (const registration of this.registrations) {
                const { urn, parent, dependencies } = registration;
                const needed = [parent, ...dependencies].flatMap((other) => registered.get(other) ?? []);
                registered.set(
                    urn,
                    Promise.all(needed).then(() => this.register(monitor, registration)),
                );
            }
            await Promise.all(registered.values());
            for (const registration of this.registrations) await this.registerOutputs(monitor, registration);
        } finally {
            monitor.close();
        }
    }

    private async register(monitor: ResourceMonitorClient, registration: Registration): Promise<void> {
        const request = requestOf(registration, this.imports.get(registration.urn));
        const response = await callUnary<RegisterResourceRequest, RegisterResourceResponse>(
            (message, callback) => monitor.registerResource(message, callback),
            request,
        );
        if (response.getUrn() !== registration.urn)
            throw new Error(`${registration.urn} was registered as ${response.getUrn()}`);
    }

    private async registerOutputs(monitor: ResourceMonitorClient, registration: Registration): Promise<void> {
        const { urn, custom, outputs } = registration;
        if (custom) return;
        const request = new RegisterResourceOutputsRequest().setUrn(urn).setOutputs(struct(outputs));
        await callUnary((message, callback) => monitor.registerResourceOutputs(message, callback), request);
    }
}
