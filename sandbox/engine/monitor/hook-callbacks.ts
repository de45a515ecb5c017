import type { Callback } from "@pulumi/pulumi/proto/callback_pb";
import * as proto from "@pulumi/pulumi/proto/resource_pb";
import type { ErrorHook, HookCall, ResourceHook } from "../deployment/resource-hooks";
import { toStruct } from "../properties/marshal";
import { urnName } from "../urn";
import type { Callbacks } from "./callbacks";

/** A hook of the program as the deployment runs it. */
export function resourceHook(callbacks: Callbacks, request: proto.RegisterResourceHookRequest): ResourceHook {
    const callback = required(request.getCallback(), request.getName());
    return {
        name: request.getName(),
        onDryRun: request.getOnDryRun(),
        ignoreErrors: request.getIgnoreErrors(),
        async run(call) {
            const message = fill(new proto.ResourceHookRequest(), call);
            if (call.newOutputs) message.setNewOutputs(toStruct(call.newOutputs));
            const bytes = await callbacks.invoke(callback, message.serializeBinary());
            const error = proto.ResourceHookResponse.deserializeBinary(bytes).getError();
            if (error !== "") throw new Error(error);
        },
    };
}

/** A hook that decides whether a failed operation is tried again. */
export function errorHook(callbacks: Callbacks, request: proto.RegisterErrorHookRequest): ErrorHook {
    const callback = required(request.getCallback(), request.getName());
    return {
        name: request.getName(),
        async run(call, operation, errors) {
            const message = fill(new proto.ErrorHookRequest(), call)
                .setFailedOperation(operation)
                .setErrorsList(errors);
            const bytes = await callbacks.invoke(callback, message.serializeBinary());
            const response = proto.ErrorHookResponse.deserializeBinary(bytes);
            if (response.getError() !== "") throw new Error(response.getError());
            return response.getRetry();
        },
    };
}

function required(callback: Callback | undefined, name: string): Callback {
    if (callback === undefined) throw new Error(`resource hook "${name}" has no callback`);
    return callback;
}

function fill<M extends proto.ResourceHookRequest | proto.ErrorHookRequest>(message: M, call: HookCall): M {
    const { state, newInputs, oldInputs, oldOutputs } = call;
    message.setUrn(state.urn);
    message.setId(state.id);
    message.setName(urnName(state.urn));
    message.setType(state.type);
    if (newInputs) message.setNewInputs(toStruct(newInputs));
    if (oldInputs) message.setOldInputs(toStruct(oldInputs));
    if (oldOutputs) message.setOldOutputs(toStruct(oldOutputs));
    return message;
}
