import { status } from "@grpc/grpc-js";
import * as providerProto from "@pulumi/pulumi/proto/provider_pb";
import type * as proto from "@pulumi/pulumi/proto/resource_pb";
import { PluginProvider } from "../providers/plugin-provider";
import { errorMessage, RpcError } from "../rpc/unary";
import { typePackage } from "../urn";
import type { MonitorContext } from "./monitor-context";

/** Calls a method of a component resource in its provider. */
export async function callMethod(
    context: MonitorContext,
    request: proto.ResourceCallRequest,
): Promise<providerProto.CallResponse> {
    const token = request.getTok();
    const packageRequest = context.packages.resolve(request.getPackageref(), {
        packageName: typePackage(token),
        version: request.getVersion(),
        pluginDownloadUrl: request.getPlugindownloadurl(),
    });
    const provider = await context.loadedProvider(request.getProvider(), packageRequest);
    if (!(provider instanceof PluginProvider))
        throw new RpcError(status.UNIMPLEMENTED, `${token} is not a plugin's method`);
    const { operation, deployment } = context;
    const message = new providerProto.CallRequest()
        .setTok(token)
        .setArgs(request.getArgs())
        .setProject(operation.project.name)
        .setStack(operation.stack.name)
        .setOrganization(operation.stack.organization)
        .setDryrun(deployment.options.dryRun)
        .setParallel(deployment.options.parallel)
        .setMonitorendpoint(context.address)
        .setAcceptsOutputValues(true);
    for (const [key, { value, secret }] of operation.config) {
        message.getConfigMap().set(key, value);
        if (secret) message.addConfigsecretkeys(key);
    }
    request.getArgdependenciesMap().forEach((dependencies, key) => {
        const copy = new providerProto.CallRequest.ArgumentDependencies().setUrnsList(dependencies.getUrnsList());
        message.getArgdependenciesMap().set(key, copy);
    });
    return provider.callMethod(message).catch((error: unknown) => {
        throw new Error(`call to function '${token}' failed: ${errorMessage(error)}`);
    });
}
