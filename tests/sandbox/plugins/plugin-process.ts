import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { credentials, type ServiceError } from "@grpc/grpc-js";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { Struct, type JavaScriptValue } from "google-protobuf/google/protobuf/struct_pb";

export interface Properties {
    [key: string]: unknown;
}

type Answer<Response> = (error: ServiceError | null, response: Response) => void;

type Method = "configure" | "checkConfig" | "check" | "diff" | "create" | "update" | "read" | "invoke";

export const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export function secret(value: unknown): Properties {
    return { "4dabf18193072939515e22adb298388d": "1b47061264138c4ac30d75fd1eb44270", value };
}

export function urnOf(type: string, name: string): string {
    return `urn:pulumi:test::plugins::${type}::${name}`;
}

const bin = join(__dirname, "..", "..", "..", "sandbox", "bin");

/** A plugin's executable, started as an engine starts it, and its calls in plain values. */
export class PluginProcess {
    private constructor(
        readonly process: ChildProcess,
        private readonly client: ResourceProviderClient,
    ) {}

    static async start(name: string, options: { engine?: string; config?: Properties } = {}): Promise<PluginProcess> {
        const child = spawn(
            join(bin, `pulumi-resource-${name}`),
            options.engine === undefined ? [] : [options.engine],
            {
                stdio: ["ignore", "pipe", "inherit"],
            },
        );
        const [line] = (await once(child.stdout, "data")) as [Buffer];
        const plugin = new PluginProcess(
            child,
            new ResourceProviderClient(`127.0.0.1:${line.toString().trim()}`, credentials.createInsecure()),
        );
        if (options.config !== undefined) await plugin.configure(options.config);
        return plugin;
    }

    async stop(): Promise<void> {
        this.client.close();
        this.process.kill();
        if (this.process.exitCode === null && this.process.signalCode === null) await once(this.process, "exit");
    }

    async configure(config: Properties): Promise<proto.ConfigureResponse.AsObject> {
        return (
            await this.call<proto.ConfigureResponse>("configure", new proto.ConfigureRequest().setArgs(struct(config)))
        ).toObject();
    }

    async checkConfig(config: Properties): Promise<{ property: string; reason: string }[]> {
        const response = await this.call<proto.CheckResponse>(
            "checkConfig",
            new proto.CheckRequest().setNews(struct(config)),
        );
        return response.getFailuresList().map((failure) => failure.toObject());
    }

    async check(type: string, name: string, news: Properties, olds?: Properties) {
        const request = new proto.CheckRequest().setUrn(urnOf(type, name)).setNews(struct(news));
        if (olds !== undefined) request.setOlds(struct(olds));
        const response = await this.call<proto.CheckResponse>("check", request);
        return {
            inputs: plain(response.getInputs()),
            failures: response.getFailuresList().map((failure) => failure.toObject()),
        };
    }

    async diff(type: string, name: string, id: string, oldInputs: Properties, news: Properties) {
        const request = new proto.DiffRequest().setUrn(urnOf(type, name)).setId(id).setOlds(struct(oldInputs));
        const response = await this.call<proto.DiffResponse>(
            "diff",
            request.setOldInputs(struct(oldInputs)).setNews(struct(news)),
        );
        const detailed: Record<string, number> = {};
        response.getDetaileddiffMap().forEach((change, path) => (detailed[path] = change.getKind()));
        return {
            some: response.getChanges() === proto.DiffResponse.DiffChanges.DIFF_SOME,
            replaces: response.getReplacesList(),
            deleteBeforeReplace: response.getDeletebeforereplace(),
            detailed,
        };
    }

    async create(
        type: string,
        name: string,
        inputs: Properties,
        preview = false,
    ): Promise<{ id: string; state: Properties }> {
        const request = new proto.CreateRequest()
            .setUrn(urnOf(type, name))
            .setProperties(struct(inputs))
            .setPreview(preview);
        const response = await this.call<proto.CreateResponse>("create", request);
        return { id: response.getId(), state: plain(response.getProperties()) };
    }

    async update(type: string, name: string, id: string, state: Properties, news: Properties): Promise<Properties> {
        const request = new proto.UpdateRequest()
            .setUrn(urnOf(type, name))
            .setId(id)
            .setOlds(struct(state))
            .setNews(struct(news));
        return plain((await this.call<proto.UpdateResponse>("update", request)).getProperties());
    }

    async read(type: string, name: string, id: string, state?: Properties, inputs?: Properties) {
        const request = new proto.ReadRequest().setUrn(urnOf(type, name)).setId(id);
        if (state !== undefined) request.setProperties(struct(state));
        if (inputs !== undefined) request.setInputs(struct(inputs));
        const response = await this.call<proto.ReadResponse>("read", request);
        return { id: response.getId(), state: plain(response.getProperties()), inputs: plain(response.getInputs()) };
    }

    async invoke(token: string, args: Properties) {
        const response = await this.call<proto.InvokeResponse>(
            "invoke",
            new proto.InvokeRequest().setTok(token).setArgs(struct(args)),
        );
        return {
            result: plain(response.getReturn()),
            failures: response.getFailuresList().map((failure) => failure.toObject()),
        };
    }

    /** Check and create, as an engine does for a new resource. */
    async make(type: string, name: string, args: Properties) {
        const { inputs, failures } = await this.check(type, name, args);
        if (failures.length > 0)
            throw new Error(failures.map(({ property, reason }) => `${property}: ${reason}`).join("; "));
        return { inputs, ...(await this.create(type, name, inputs)) };
    }

    private call<Response>(method: Method, request: object): Promise<Response> {
        const send = this.client[method].bind(this.client) as unknown as (
            request: object,
            answer: Answer<Response>,
        ) => unknown;
        return new Promise((resolve, reject) => {
            send(request, (error, response) => (error === null ? resolve(response) : reject(new Error(error.details))));
        });
    }
}

function struct(properties: Properties): Struct {
    return Struct.fromJavaScript(properties as { [key: string]: JavaScriptValue });
}

function plain(properties: Struct | undefined): Properties {
    return properties?.toJavaScript() ?? {};
}
