import * as proto from "@pulumi/pulumi/proto/resource_pb";
import type { RegisterResult } from "../deployment/goal";
import { KEEP_ALL, marshalProperties, unmarshalProperties } from "../properties/marshal";
import { isProviderType, typePackage } from "../urn";
import type { MonitorContext } from "./monitor-context";
import { checkTypeToken } from "./request-checks";
import { sourcePosition } from "./source-position";

/** Looks up an existing resource for the program. */
export async function readResource(
    context: MonitorContext,
    request: proto.ReadResourceRequest,
): Promise<proto.ReadResourceResponse> {
    const type = request.getType();
    checkTypeToken(type);
    const provider = isProviderType(type) ? request.getProvider() : await providerFor(context, request);
    const result = await context.submit<RegisterResult>((done) => ({
        kind: "read",
        id: request.getId(),
        name: request.getName(),
        type,
        provider,
        parent: request.getParent(),
        properties: unmarshalProperties(request.getProperties()),
        dependencies: request.getDependenciesList(),
        additionalSecretOutputs: request.getAdditionalsecretoutputsList(),
        sourcePosition: sourcePosition(request.getSourceposition(), context.operation.project.root),
        done,
    }));
    const accepts = { secrets: request.getAcceptsecrets(), resources: request.getAcceptresources() };
    return new proto.ReadResourceResponse()
        .setUrn(result.state.urn)
        .setProperties(marshalProperties(result.state.outputs, { ...KEEP_ALL, ...accepts, outputValues: false }));
}

function providerFor(context: MonitorContext, request: proto.ReadResourceRequest): Promise<string> {
    const packageRequest = context.packages.resolve(request.getPackageref(), {
        packageName: typePackage(request.getType()),
        version: request.getVersion(),
        pluginDownloadUrl: request.getPlugindownloadurl(),
    });
    return context.providerReference(request.getProvider(), packageRequest);
}
