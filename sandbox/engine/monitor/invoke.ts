import { CheckFailure, InvokeResponse } from "@pulumi/pulumi/proto/provider_pb";
import * as proto from "@pulumi/pulumi/proto/resource_pb";
import { KEEP_ALL, marshalProperties, unmarshalProperties } from "../properties/marshal";
import { errorMessage } from "../rpc/unary";
import { typePackage } from "../urn";
import type { MonitorContext } from "./monitor-context";

/** Calls a function of a provider. */
export async function invoke(context: MonitorContext, request: proto.ResourceInvokeRequest): Promise<InvokeResponse> {
    const token = request.getTok();
    const given = new proto.TransformInvokeOptions()
        .setProvider(request.getProvider())
        .setVersion(request.getVersion())
        .setPluginDownloadUrl(request.getPlugindownloadurl());
    const { args, options } = await context.transforms.applyToInvoke(
        token,
        unmarshalProperties(request.getArgs()),
        given,
    );
    const packageRequest = context.packages.resolve(request.getPackageref(), {
        packageName: typePackage(token),
        version: options.getVersion(),
        pluginDownloadUrl: options.getPluginDownloadUrl(),
    });
    const provider = await context.loadedProvider(options.getProvider(), packageRequest);
    const { returns, failures } = await provider
        .invoke(token, args, context.deployment.options.dryRun)
        .catch((error) => {
            throw new Error(`invocation of ${token} returned an error: ${errorMessage(error)}`);
        });
    const resources = request.getAcceptresources() || token === "pulumi:pulumi:getResource";
    return new InvokeResponse()
        .setReturn(marshalProperties(returns, { ...KEEP_ALL, resources, outputValues: false }))
        .setFailuresList(
            failures.map(({ property, reason }) => new CheckFailure().setProperty(property).setReason(reason)),
        );
}
