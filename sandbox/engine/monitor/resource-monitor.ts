import type { UntypedServiceImplementation } from "@grpc/grpc-js";
import { status } from "@grpc/grpc-js";
import * as proto from "@pulumi/pulumi/proto/resource_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import type { Callback } from "@pulumi/pulumi/proto/callback_pb";
import { withAssetHashes } from "../properties/asset-hashes";
import { unmarshalProperties } from "../properties/marshal";
import { errorMessage, RpcError, serveUnary } from "../rpc/unary";
import { callMethod } from "./call";
import { errorHook, resourceHook } from "./hook-callbacks";
import { invoke } from "./invoke";
import type { MonitorContext } from "./monitor-context";
import { readResource } from "./read-resource";
import { registerResource } from "./register-resource";

const FEATURES = new Set([
    "secrets",
    "resourceReferences",
    "outputValues",
    "aliasSpecs",
    "replacementTrigger",
    "deletedWith",
    "replaceWith",
    "transforms",
    "invokeTransforms",
    "parameterization",
    "resourceHooks",
    "errorHooks",
]);

/** The service through which a program registers resources. */
export function resourceMonitorService(context: MonitorContext): UntypedServiceImplementation {
    return {
        supportsFeature: serveUnary((request: proto.SupportsFeatureRequest) =>
            new proto.SupportsFeatureResponse().setHassupport(FEATURES.has(request.getId())),
        ),
        registerResource: serveUnary((request: proto.RegisterResourceRequest) => registerResource(context, request)),
        registerResourceOutputs: serveUnary((request: proto.RegisterResourceOutputsRequest) =>
            registerOutputs(context, request),
        ),
        readResource: serveUnary((request: proto.ReadResourceRequest) => readResource(context, request)),
        invoke: serveUnary((request: proto.ResourceInvokeRequest) => invoke(context, request)),
        call: serveUnary((request: proto.ResourceCallRequest) => callMethod(context, request)),
        registerPackage: serveUnary((request: proto.RegisterPackageRequest) => registerPackage(context, request)),
        ...callbackMethods(context),
        signalAndWaitForShutdown: serveUnary(async () => {
            context.source.complete({ ok: true });
            await new Promise<void>((resolve) => context.source.onFinish(resolve));
            return new Empty();
        }),
    };
}

function callbackMethods(context: MonitorContext): UntypedServiceImplementation {
    const { transforms, callbacks } = context;
    const { hooks } = context.deployment;
    const done = (action: () => void): Empty => {
        action();
        return new Empty();
    };
    return {
        registerStackTransform: serveUnary((callback: Callback) => done(() => transforms.addToStack(callback))),
        registerStackInvokeTransform: serveUnary((callback: Callback) => done(() => transforms.addToInvokes(callback))),
        registerResourceHook: serveUnary((request: proto.RegisterResourceHookRequest) =>
            done(() => hooks.register(resourceHook(callbacks, request))),
        ),
        registerErrorHook: serveUnary((request: proto.RegisterErrorHookRequest) =>
            done(() => hooks.registerErrorHook(errorHook(callbacks, request))),
        ),
    };
}

async function registerOutputs(context: MonitorContext, request: proto.RegisterResourceOutputsRequest): Promise<Empty> {
    const urn = request.getUrn();
    if (urn === "") throw new RpcError(status.INVALID_ARGUMENT, "RegisterResourceOutputs needs a URN");
    const given = unmarshalProperties(request.getOutputs());
    const outputs = await withAssetHashes(given, context.workingDirectory).catch((error: unknown) => {
        throw new Error(`cannot unmarshal output properties: ${errorMessage(error)}`);
    });
    await context.submit<void>((done) => ({ kind: "outputs", urn, outputs, done: () => done() }));
    return new Empty();
}

function registerPackage(
    context: MonitorContext,
    request: proto.RegisterPackageRequest,
): proto.RegisterPackageResponse {
    if (request.hasParameterization() || request.hasExtension$()) {
        const what = `package "${request.getName()}" is parameterized`;
        throw new RpcError(
            status.UNIMPLEMENTED,
            `${what}, which the sandbox does not support; use the real Pulumi CLI`,
        );
    }
    const reference = context.packages.add({
        packageName: request.getName(),
        version: request.getVersion(),
        pluginDownloadUrl: request.getDownloadUrl(),
    });
    return new proto.RegisterPackageResponse().setRef(reference);
}
