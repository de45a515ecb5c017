import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import type { PluginInfo } from "@pulumi/pulumi/proto/plugin_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { PlainStruct } from "../../plugins/host/plain-struct";
import type { PropertyMap } from "../apitype";
import { withContents } from "../properties/assets";
import { downgradeProperties, toStruct, unmarshalProperties } from "../properties/marshal";
import { annotateSecrets } from "../properties/secrets";
import { containsUnknowns, unwrapSecrets } from "../properties/signatures";
import { errorDetails } from "../rpc/error-details";
import { isServiceError, isUnimplemented } from "../rpc/unary";
import { providerPackage, urnName, urnType } from "../urn";
import type { PluginConnection } from "./plugin-connection";
import { checkFailures, diffFromResponse, initFailure } from "./plugin-responses";
import * as types from "./provider";

interface Abilities {
    secrets: boolean;
    resources: boolean;
    preview: boolean;
}

const FULL: Abilities = { secrets: true, resources: true, preview: true };
const UNCONFIGURED_DIFF =
    "The provider for this resource has inputs that are not known during preview.\n" +
    "This preview may not correctly represent the changes that will be applied during an update.";

/** Thrown by `diff` when the provider cannot tell yet; the resource is then taken to be updated. */
export class DiffUnavailableError extends Error {}

/** A provider plugin. Until it is configured with known inputs it answers previews without being asked. */
export class PluginProvider implements types.Provider {
    private abilities = FULL;
    private configured = false;

    constructor(private readonly plugin: PluginConnection) {}

    async cancel(): Promise<void> {
        await this.plugin.call("cancel", new Empty());
    }

    close(): void {
        this.plugin.close();
    }

    /** The plugin's own version; "" where it has none. */
    async version(): Promise<string> {
        return (await this.plugin.call<Empty, PluginInfo>("getPluginInfo", new Empty())).getVersion();
    }

    async checkConfig(urn: string, olds: PropertyMap, news: PropertyMap): Promise<types.CheckResponse> {
        const request = new proto.CheckRequest()
            .setUrn(urn)
            .setName(urnName(urn))
            .setType(urnType(urn))
            .setOlds(this.marshal(olds, true))
            .setNews(this.marshal(news, true));
        try {
            const response = await this.plugin.call<proto.CheckRequest, proto.CheckResponse>("checkConfig", request);
            const inputs = unmarshalProperties(response.getInputs());
            annotateSecrets(inputs, news);
            return { inputs, failures: checkFailures(response.getFailuresList()) };
        } catch (error) {
            if (isUnimplemented(error)) return { inputs: news, failures: [] };
            throw error;
        }
    }

    async diffConfig(request: types.DiffRequest): Promise<types.DiffResult> {
        try {
            return diffFromResponse(await this.plugin.call("diffConfig", this.diffRequest(request)));
        } catch (error) {
            if (isUnimplemented(error)) return types.plainDiff("unknown");
            throw error;
        }
    }

    async configure(urn: string, id: string, inputs: PropertyMap): Promise<void> {
        const { version, ...settings } = inputs;
        if (Object.values(settings).some(containsUnknowns)) return;
        const request = new proto.ConfigureRequest()
            .setUrn(urn)
            .setId(id)
            .setName(urnName(urn))
            .setType(urnType(urn))
            .setAcceptsecrets(true)
            .setAcceptresources(true)
            .setSendsOldInputs(true)
            .setSendsOldInputsToDelete(true)
            .setArgs(toStruct(version === undefined ? settings : { ...settings, version }));
        for (const [key, value] of Object.entries(settings)) {
            const plain = unwrapSecrets(value);
            const text = typeof plain === "string" ? plain : JSON.stringify(plain);
            request.getVariablesMap().set(`${providerPackage(urnType(urn))}:config:${key}`, text);
        }
        const response = await this.plugin.call<proto.ConfigureRequest, proto.ConfigureResponse>("configure", request);
        this.abilities = {
            secrets: response.getAcceptsecrets(),
            resources: response.getAcceptresources(),
            preview: response.getSupportspreview(),
        };
        this.configured = true;
    }

    async check(
        urn: string,
        olds: PropertyMap,
        news: PropertyMap,
        seed: Buffer,
        unknowns: boolean,
    ): Promise<types.CheckResponse> {
        if (!this.configured) return { inputs: news, failures: [] };
        const request = new proto.CheckRequest()
            .setUrn(urn)
            .setName(urnName(urn))
            .setType(urnType(urn))
            .setOlds(this.marshal(olds, unknowns))
            .setNews(this.marshal(news, unknowns))
            .setRandomseed(seed);
        const response = await this.plugin.call<proto.CheckRequest, proto.CheckResponse>("check", request);
        const inputs = unmarshalProperties(response.getInputs());
        if (!this.abilities.secrets) annotateSecrets(inputs, news);
        return { inputs, failures: checkFailures(response.getFailuresList()) };
    }

    async diff(request: types.DiffRequest): Promise<types.DiffResult> {
        if (!this.configured) throw new DiffUnavailableError(UNCONFIGURED_DIFF);
        return diffFromResponse(await this.plugin.call("diff", this.diffRequest(request)));
    }

    async create({ urn, inputs, timeoutSeconds, preview }: types.CreateRequest): Promise<types.LiveResource> {
        if (preview && (!this.configured || !this.abilities.preview)) {
            return { id: "", outputs: this.configured ? inputs : {}, ...types.NO_DETAILS };
        }
        const request = new proto.CreateRequest()
            .setUrn(urn)
            .setName(urnName(urn))
            .setType(urnType(urn))
            .setProperties(this.marshal(inputs, preview))
            .setTimeout(timeoutSeconds)
            .setPreview(preview);
        const live = await this.live(() => this.plugin.call("create", request), "");
        if (live.id === "" && !preview && live.error === undefined) {
            throw new Error(`plugin returned empty resource.ID from create '${urn}'`);
        }
        return this.annotated(live, inputs, inputs);
    }

    async read({ urn, id, inputs, state }: types.ReadRequest): Promise<types.LiveResource> {
        if (!this.configured) return { id, outputs: {}, inputs: {}, ...types.NO_DETAILS };
        const request = new proto.ReadRequest()
            .setId(id)
            .setUrn(urn)
            .setName(urnName(urn))
            .setType(urnType(urn))
            .setProperties(this.marshalHashed(state, false));
        if (inputs !== undefined) request.setInputs(this.marshalHashed(inputs, false));
        const live = await this.live(() => this.plugin.call("read", request), id);
        const { outputs, inputs: liveInputs, ...rest } = this.annotated(live, inputs ?? {}, state);
        const known = inputs ?? {};
        return {
            ...rest,
            outputs: withContents(outputs, known),
            ...(liveInputs ? { inputs: withContents(liveInputs, known) } : {}),
        };
    }

    async update(request: types.UpdateRequest): Promise<types.LiveResource> {
        const { urn, id, oldInputs, oldOutputs, newInputs, preview } = request;
        if (preview && (!this.configured || !this.abilities.preview)) {
            return { id, outputs: this.configured ? newInputs : {}, ...types.NO_DETAILS };
        }
        const message = new proto.UpdateRequest()
            .setId(id)
            .setUrn(urn)
            .setName(urnName(urn))
            .setType(urnType(urn))
            .setOlds(this.marshalHashed(oldOutputs, false))
            .setOldInputs(this.marshalHashed(oldInputs, false))
            .setNews(this.marshal(newInputs, preview))
            .setTimeout(request.timeoutSeconds)
            .setIgnorechangesList(request.ignoreChanges)
            .setPreview(preview);
        const live = await this.live(() => this.plugin.call("update", message), id);
        return this.annotated({ ...live, id }, newInputs, newInputs);
    }

    async delete({ urn, id, inputs, outputs, timeoutSeconds }: types.DeleteRequest): Promise<void> {
        const request = new proto.DeleteRequest()
            .setId(id)
            .setUrn(urn)
            .setName(urnName(urn))
            .setType(urnType(urn))
            .setProperties(this.marshalHashed(outputs, false))
            .setOldInputs(this.marshalHashed(inputs, false))
            .setTimeout(timeoutSeconds);
        await this.plugin.call("delete", request);
    }

    async invoke(token: string, args: PropertyMap, preview: boolean): Promise<types.InvokeResponse> {
        const request = new proto.InvokeRequest().setTok(token).setArgs(this.marshal(args, true)).setPreview(preview);
        const response = await this.plugin.call<proto.InvokeRequest, proto.InvokeResponse>("invoke", request);
        const returns = unmarshalProperties(response.getReturn());
        return { returns, failures: checkFailures(response.getFailuresList()) };
    }

    construct(request: proto.ConstructRequest): Promise<proto.ConstructResponse> {
        return this.plugin.call("construct", request);
    }

    callMethod(request: proto.CallRequest): Promise<proto.CallResponse> {
        return this.plugin.call("call", request);
    }

    private diffRequest(request: types.DiffRequest): proto.DiffRequest {
        return new proto.DiffRequest()
            .setId(request.id)
            .setUrn(request.urn)
            .setName(urnName(request.urn))
            .setType(urnType(request.urn))
            .setOldInputs(this.marshalHashed(request.oldInputs, request.allowUnknowns))
            .setOlds(this.marshalHashed(request.oldOutputs, request.allowUnknowns))
            .setNews(this.marshalHashed(request.newInputs, request.allowUnknowns))
            .setIgnorechangesList(request.ignoreChanges);
    }

    private marshal(map: PropertyMap, unknowns: boolean, assetContents = true): PlainStruct {
        const { secrets, resources } = this.abilities;
        const options = { unknowns, secrets, resources, outputValues: false, assetContents };
        return new PlainStruct(downgradeProperties(map, options));
    }

    /** As `marshal`, with the hashes of files and texts in place of what they hold: they are not there any more, or not needed. */
    private marshalHashed(map: PropertyMap, unknowns: boolean): PlainStruct {
        return this.marshal(map, unknowns, false);
    }

    private annotated(live: types.LiveResource, inputs: PropertyMap, state: PropertyMap): types.LiveResource {
        if (this.abilities.secrets) return live;
        annotateSecrets(live.outputs, state);
        if (live.inputs) annotateSecrets(live.inputs, inputs);
        return live;
    }

    /** A create, read or update: what failed only to get well is a resource with errors, not a failure. */
    private async live(
        request: () => Promise<proto.CreateResponse | proto.ReadResponse | proto.UpdateResponse>,
        id: string,
    ): Promise<types.LiveResource> {
        try {
            const response = await request();
            return {
                id: "getId" in response ? response.getId() : id,
                outputs: unmarshalProperties(response.getProperties()),
                ...("getInputs" in response && response.hasInputs()
                    ? { inputs: unmarshalProperties(response.getInputs()) }
                    : {}),
                initErrors: [],
                refreshBeforeUpdate: response.getRefreshBeforeUpdate(),
            };
        } catch (error) {
            const details = isServiceError(error) ? errorDetails(error) : undefined;
            if (details?.initFailed === undefined) throw error;
            return initFailure(details.initFailed, id);
        }
    }
}
