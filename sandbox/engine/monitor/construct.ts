import { status } from "@grpc/grpc-js";
import * as providerProto from "@pulumi/pulumi/proto/provider_pb";
import * as proto from "@pulumi/pulumi/proto/resource_pb";
import { KEEP_ALL, marshalProperties, unmarshalProperties } from "../properties/marshal";
import { PluginProvider } from "../providers/plugin-provider";
import type { Provider } from "../providers/provider";
import { errorDetails } from "../rpc/error-details";
import { errorMessage, isServiceError, RpcError } from "../rpc/unary";
import type { MonitorContext } from "./monitor-context";
import type { PreparedResource } from "./register-resource";

/** Has a provider make a component: the provider registers the component and its children with this monitor. */
export async function construct(
    context: MonitorContext,
    prepared: PreparedResource,
    provider: Provider | undefined,
): Promise<proto.RegisterResourceResponse> {
    const { type, name } = prepared;
    if (!(provider instanceof PluginProvider)) {
        throw new RpcError(
            status.UNIMPLEMENTED,
            `${type} is not a component of a plugin; use the real Pulumi CLI for it`,
        );
    }
    const response = await provider.construct(constructRequest(context, prepared)).catch((error: unknown) => {
        const problems = isServiceError(error) ? errorDetails(error).properties : [];
        const list = problems.map(({ path, reason }) => `\n\t\t- property ${path} has a problem: ${reason}`).join("");
        throw context.fail(`${type} resource '${name}' has a problem: ${errorMessage(error)}${list}`);
    });
    const state = unmarshalProperties(response.getState());
    const answer = new proto.RegisterResourceResponse()
        .setUrn(response.getUrn())
        .setObject(marshalProperties(state, { ...KEEP_ALL, outputValues: false }));
    response.getStatedependenciesMap().forEach((dependencies, key) => {
        const copy = new proto.RegisterResourceResponse.PropertyDependencies().setUrnsList(dependencies.getUrnsList());
        answer.getPropertydependenciesMap().set(key, copy);
    });
    return answer;
}

function constructRequest(context: MonitorContext, prepared: PreparedResource): providerProto.ConstructRequest {
    const { operation, deployment } = context;
    const { options } = prepared;
    const message = new providerProto.ConstructRequest()
        .setProject(operation.project.name)
        .setStack(operation.stack.name)
        .setOrganization(operation.stack.organization)
        .setDryrun(deployment.options.dryRun)
        .setParallel(deployment.options.parallel)
        .setMonitorendpoint(context.address)
        .setType(prepared.type)
        .setName(prepared.name)
        .setParent(prepared.parent)
        .setInputs(marshalProperties(prepared.properties, KEEP_ALL))
        .setDependenciesList(prepared.dependencies)
        .setAdditionalsecretoutputsList(options.getAdditionalSecretOutputsList())
        .setDeletedwith(options.getDeletedWith())
        .setIgnorechangesList(options.getIgnoreChangesList())
        .setReplaceonchangesList(options.getReplaceOnChangesList())
        .setAliasesList(options.getAliasesList())
        .setAcceptsOutputValues(true);
    if (options.hasProtect()) message.setProtect(options.getProtect() ?? false);
    if (options.hasRetainOnDelete()) message.setRetainondelete(options.getRetainOnDelete() ?? false);
    if (options.hasDeleteBeforeReplace()) message.setDeletebeforereplace(options.getDeleteBeforeReplace() ?? false);
    options.getProvidersMap().forEach((reference, key) => message.getProvidersMap().set(key, reference));
    for (const [key, urns] of Object.entries(prepared.propertyDependencies)) {
        const dependencies = new providerProto.ConstructRequest.PropertyDependencies().setUrnsList(urns);
        message.getInputdependenciesMap().set(key, dependencies);
    }
    for (const [key, { value, secret }] of operation.config) {
        message.getConfigMap().set(key, value);
        if (secret) message.addConfigsecretkeys(key);
    }
    return message;
}
