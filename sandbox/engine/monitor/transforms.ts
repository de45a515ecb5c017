import type { Callback } from "@pulumi/pulumi/proto/callback_pb";
import * as proto from "@pulumi/pulumi/proto/resource_pb";
import type { PropertyMap } from "../apitype";
import { toStruct, unmarshalProperties } from "../properties/marshal";
import { nestedAsOutputValues } from "../properties/output-values";
import { statusText } from "../rpc/unary";
import type { Callbacks } from "./callbacks";

/** A resource on its way to the engine, as transforms see and change it. */
export interface Transformable {
    type: string;
    name: string;
    custom: boolean;
    parent: string;
    properties: PropertyMap;
    options: proto.TransformResourceOptions;
}

/** The transforms of a program: those of the stack, and those of components for what is below them. */
export class Transforms {
    private readonly stack: Callback[] = [];
    private readonly invokes: Callback[] = [];
    private readonly resources = new Map<string, { parent: string; own: Callback[] }>();

    constructor(private readonly callbacks: Callbacks) {}

    addToStack(callback: Callback): void {
        this.stack.push(callback);
    }

    addToInvokes(callback: Callback): void {
        this.invokes.push(callback);
    }

    /** Remembers a registered resource, whose transforms its children inherit. */
    remember(urn: string, parent: string, own: Callback[]): void {
        this.resources.set(urn, { parent, own });
    }

    /** The resource after its own transforms, those of its parents from the nearest on, and those of the stack. */
    async apply(resource: Transformable, own: Callback[]): Promise<Transformable> {
        const callbacks = [...own, ...this.inherited(resource.parent), ...this.stack];
        if (callbacks.length === 0) return resource;
        let current = { ...resource, properties: nestedAsOutputValues(resource.properties) };
        for (const callback of callbacks) {
            current = await this.transform(callback, current).catch((error: unknown) => {
                throw new Error(`invoke transform: ${statusText(error)}`);
            });
        }
        return current;
    }

    async applyToInvoke(
        token: string,
        args: PropertyMap,
        options: proto.TransformInvokeOptions,
    ): Promise<{ args: PropertyMap; options: proto.TransformInvokeOptions }> {
        let current = { args, options };
        for (const callback of this.invokes) {
            const request = new proto.TransformInvokeRequest()
                .setToken(token)
                .setArgs(toStruct(current.args))
                .setOptions(current.options);
            const bytes = await this.callbacks.invoke(callback, request.serializeBinary());
            const response = proto.TransformInvokeResponse.deserializeBinary(bytes);
            current = {
                args: response.hasArgs() ? unmarshalProperties(response.getArgs()) : current.args,
                options: response.getOptions() ?? current.options,
            };
        }
        return current;
    }

    private inherited(parent: string): Callback[] {
        const found = this.resources.get(parent);
        return found ? [...found.own, ...this.inherited(found.parent)] : [];
    }

    private async transform(callback: Callback, resource: Transformable): Promise<Transformable> {
        const { type, name, custom, parent, properties, options } = resource;
        const request = new proto.TransformRequest()
            .setType(type)
            .setName(name)
            .setCustom(custom)
            .setParent(parent)
            .setProperties(toStruct(properties))
            .setOptions(options);
        const bytes = await this.callbacks.invoke(callback, request.serializeBinary());
        const response = proto.TransformResponse.deserializeBinary(bytes);
        return {
            ...resource,
            properties: response.hasProperties() ? unmarshalProperties(response.getProperties()) : properties,
            options: response.getOptions() ?? options,
        };
    }
}
