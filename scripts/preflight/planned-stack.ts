import * as pulumi from "@pulumi/pulumi";
import { InvokeResponse } from "@pulumi/pulumi/proto/provider_pb";
import type { RegisterResourceRequest, ResourceInvokeRequest } from "@pulumi/pulumi/proto/resource_pb";
import { RegisterResourceResponse } from "@pulumi/pulumi/proto/resource_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { DataPlatform } from "../../components/platform/data-platform/data-platform";
import { readStackConfig } from "../../components/platform/stack-config/stack-config";
import { regionOf, type AwsResource } from "../../preflight/aws/check-aws";
import { createUrn, typePackage } from "../../sandbox/engine/urn";
import awsPlugin from "../../sandbox/plugins/aws/aws-plugin";
import azurePlugin from "../../sandbox/plugins/azure-native/azure-plugin";
import type { Provider } from "../../sandbox/plugins/host/provider";
import type { PropertyMap } from "../../sandbox/plugins/host/wire";
import { createProvider } from "../../sandbox/plugins/plugin";
import randomPlugin from "../../sandbox/plugins/random/random-plugin";

/** A stack's config, as the program reads it: text, and JSON for what is no text. */
export interface StackRun {
    stack: string;
    config: { [key: string]: string };
    /** Whether what the cloud fills in is not known yet. */
    preview: boolean;
}

type Reply<Response> = (error: Error | null, response?: Response) => void;

/** The part of the SDK's untyped monitor client that a program without reads and packages uses. */
interface Monitor {
    registerResource(request: RegisterResourceRequest, reply: Reply<RegisterResourceResponse>): void;
    registerResourceOutputs(request: unknown, reply: Reply<object>): void;
    invoke(request: ResourceInvokeRequest, reply: Reply<InvokeResponse>): void;
}

const project = "strata";
const plugins = [awsPlugin, azurePlugin, randomPlugin];

/** The AWS resources of a stack of this project as the sandbox's plugin checks them, without an engine or another process. */
export async function plannedAwsResources({ stack, config, preview }: StackRun): Promise<AwsResource[]> {
    const found: AwsResource[] = [];
    const providerOf = providersFor(config);
    pulumi.runtime.setAllConfig(config);
    await pulumi.runtime.setMocks(
        { newResource: () => ({ id: "", state: {} }), call: () => ({}) },
        project,
        stack,
        preview,
    );
    const monitor = pulumi.runtime.getMonitor() as unknown as Monitor;
    monitor.registerResource = replying(async (request: RegisterResourceRequest) => {
        const urn = createUrn(stack, project, request.getParent(), request.getType(), request.getName());
        const news = plain(request.getObject());
        if (!request.getCustom()) return answer(urn, "", news);
        const provider = providerOf(request.getType());
        const { inputs, failures } = await provider.check({ urn, olds: undefined, news });
        if (failures.length > 0) throw new Error(`${urn}: ${failures.map(({ reason }) => reason).join("; ")}`);
        if (typePackage(request.getType()) === "aws")
            found.push({
                type: request.getType(),
                name: urn,
                inputs,
                region: regionOf(inputs, config["aws:region"]),
                stack,
            });
        const { id, state } = provider.create({ urn, inputs, preview });
        return answer(urn, id, state);
    });
    monitor.registerResourceOutputs = (_request, reply) => reply(null, {});
    monitor.invoke = replying((request: ResourceInvokeRequest) => {
        const { result } = providerOf(request.getTok()).invoke(request.getTok(), plain(request.getArgs()));
        return Promise.resolve(new InvokeResponse().setReturn(struct(result)));
    });
    new DataPlatform("platform", readStackConfig());
    // The SDK keeps this function out of its types; it tells when every registration has settled.
    await (pulumi.runtime as unknown as { waitForRPCs(): Promise<void> }).waitForRPCs();
    return found;
}

/** The provider of a token's package, configured as the stack says when first asked for. */
function providersFor(config: StackRun["config"]): (token: string) => Provider {
    const started = new Map<string, Provider>();
    return (token) => {
        const name = typePackage(token);
        const known = started.get(name);
        if (known !== undefined) return known;
        const plugin = plugins.find((each) => each.name === name);
        if (plugin === undefined) throw new Error(`${token} belongs to no plugin that this script knows`);
        const provider = createProvider(plugin, __dirname);
        provider.configure(packageConfig(config, name));
        started.set(name, provider);
        return provider;
    };
}

function packageConfig(config: StackRun["config"], name: string): PropertyMap {
    const own = Object.entries(config).filter(([key]) => key.startsWith(`${name}:`));
    return Object.fromEntries(own.map(([key, value]) => [key.slice(name.length + 1), value]));
}

function replying<Request, Response>(act: (request: Request) => Promise<Response>) {
    return (request: Request, reply: Reply<Response>): void => {
        act(request).then(
            (response) => reply(null, response),
            (error: unknown) => reply(error instanceof Error ? error : new Error(String(error))),
        );
    };
}

function answer(urn: string, id: string, state: PropertyMap): RegisterResourceResponse {
    return new RegisterResourceResponse().setUrn(urn).setId(id).setObject(struct(state));
}

function plain(properties: Struct | undefined): PropertyMap {
    return (properties?.toJavaScript() ?? {}) as PropertyMap;
}

function struct(properties: PropertyMap): Struct {
    return Struct.fromJavaScript(properties as Parameters<typeof Struct.fromJavaScript>[0]);
}
