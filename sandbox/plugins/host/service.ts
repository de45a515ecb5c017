import { status, type sendUnaryData, type ServerUnaryCall, type UntypedServiceImplementation } from "@grpc/grpc-js";
import * as plugin from "@pulumi/pulumi/proto/plugin_pb";
import * as proto from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import type { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { Failure } from "../check/conform";
import { PlainStruct } from "./plain-struct";
import type { ChangeKind, Diffed, Provider } from "./provider";
import type { PropertyMap } from "./wire";

/** Answers Pulumi's ResourceProvider calls with `provider`. Calls that are left out answer "unimplemented", as the protocol allows. */
export function providerService(provider: Provider): UntypedServiceImplementation {
    return {
        handshake: reply(() => capabilities(new proto.ProviderHandshakeResponse())),
        configure: reply((request: proto.ConfigureRequest) => configure(provider, request)),
        getPluginInfo: reply(() => new plugin.PluginInfo().setVersion(provider.version)),
        getSchema: reply(() => new proto.GetSchemaResponse().setSchema(JSON.stringify(provider.schema()))),
        attach: reply(() => new Empty()),
        cancel: reply(() => new Empty()),
        checkConfig: reply((request: proto.CheckRequest) => checked(provider.checkConfig(plain(request.getNews())))),
        diffConfig: reply((request: proto.DiffRequest) =>
            diffed(provider.diffConfig(plain(request.getOldInputs() ?? request.getOlds()), plain(request.getNews()))),
        ),
        ...resourceCalls(provider),
        invoke: reply((request: proto.InvokeRequest) => {
            const { result, failures } = provider.invoke(request.getTok(), plain(request.getArgs()));
            return new proto.InvokeResponse().setReturn(struct(result)).setFailuresList(failures.map(failure));
        }),
    };
}

function resourceCalls(provider: Provider): UntypedServiceImplementation {
    return {
        check: reply(async (request: proto.CheckRequest) => {
            const olds = request.hasOlds() ? plain(request.getOlds()) : {};
            const known = Object.keys(olds).length > 0 ? olds : undefined;
            const news = plain(request.getNews());
            return checked(await provider.check({ urn: request.getUrn(), olds: known, news }));
        }),
        diff: reply((request: proto.DiffRequest) => {
            const oldInputs = plain(request.getOldInputs() ?? request.getOlds());
            return diffed(
                provider.diff({
                    urn: request.getUrn(),
                    id: request.getId(),
                    oldInputs,
                    news: plain(request.getNews()),
                }),
            );
        }),
        create: reply((request: proto.CreateRequest) => {
            const inputs = plain(request.getProperties());
            const { id, state } = provider.create({ urn: request.getUrn(), inputs, preview: request.getPreview() });
            return new proto.CreateResponse().setId(id).setProperties(struct(state));
        }),
        read: reply((request: proto.ReadRequest) => read(provider, request)),
        update: reply((request: proto.UpdateRequest) => update(provider, request)),
        delete: reply((request: proto.DeleteRequest) => {
            provider.delete(request.getUrn(), request.getId());
            return new Empty();
        }),
    };
}

/** An import's read comes without properties: there is no state yet. */
function read(provider: Provider, request: proto.ReadRequest): proto.ReadResponse {
    const state = plain(request.getProperties());
    const found = provider.read({
        urn: request.getUrn(),
        id: request.getId(),
        state: Object.keys(state).length > 0 ? state : undefined,
        inputs: request.hasInputs() ? plain(request.getInputs()) : undefined,
    });
    return new proto.ReadResponse().setId(found.id).setProperties(struct(found.state)).setInputs(struct(found.inputs));
}

function update(provider: Provider, request: proto.UpdateRequest): proto.UpdateResponse {
    const [oldState, news] = [plain(request.getOlds()), plain(request.getNews())];
    const state = provider.update({
        urn: request.getUrn(),
        id: request.getId(),
        oldState,
        news,
        preview: request.getPreview(),
    });
    return new proto.UpdateResponse().setProperties(struct(state));
}

function configure(provider: Provider, request: proto.ConfigureRequest): proto.ConfigureResponse {
    provider.configure(plain(request.getArgs()));
    const response = new proto.ConfigureResponse();
    response.setAcceptsecrets(true);
    response.setSupportspreview(true);
    return response;
}

function capabilities(response: proto.ProviderHandshakeResponse): proto.ProviderHandshakeResponse {
    response.setAcceptSecrets(true);
    return response;
}

const kinds: Record<ChangeKind, proto.PropertyDiff.Kind> = {
    add: proto.PropertyDiff.Kind.ADD,
    "add-replace": proto.PropertyDiff.Kind.ADD_REPLACE,
    delete: proto.PropertyDiff.Kind.DELETE,
    "delete-replace": proto.PropertyDiff.Kind.DELETE_REPLACE,
    update: proto.PropertyDiff.Kind.UPDATE,
    "update-replace": proto.PropertyDiff.Kind.UPDATE_REPLACE,
};

function diffed(result: Diffed): proto.DiffResponse {
    const { DIFF_SOME, DIFF_NONE } = proto.DiffResponse.DiffChanges;
    const response = new proto.DiffResponse();
    response.setChanges(result.changes.size > 0 ? DIFF_SOME : DIFF_NONE);
    response.setDiffsList(result.diffs);
    response.setReplacesList(result.replaces);
    response.setStablesList(result.stables);
    response.setDeletebeforereplace(result.deleteBeforeReplace);
    response.setHasdetaileddiff(true);
    for (const [path, kind] of result.changes) {
        response.getDetaileddiffMap().set(path, new proto.PropertyDiff().setKind(kinds[kind]).setInputdiff(true));
    }
    return response;
}

function checked({ inputs, failures }: { inputs: PropertyMap; failures: Failure[] }): proto.CheckResponse {
    return new proto.CheckResponse().setInputs(struct(inputs)).setFailuresList(failures.map(failure));
}

function failure({ property, reason }: Failure): proto.CheckFailure {
    return new proto.CheckFailure().setProperty(property).setReason(reason);
}

function plain(properties: Struct | undefined): PropertyMap {
    return (properties?.toJavaScript() ?? {}) as PropertyMap;
}

function struct(properties: PropertyMap): Struct {
    return new PlainStruct(properties);
}

function reply<Request, Response>(answer: (request: Request) => Response | Promise<Response>) {
    return (call: ServerUnaryCall<Request, Response>, callback: sendUnaryData<Response>): void => {
        const fail = (error: unknown): void =>
            callback({ code: status.UNKNOWN, details: error instanceof Error ? error.message : String(error) });
        let response: Response | Promise<Response>;
        try {
            response = answer(call.request);
        } catch (error) {
            return fail(error);
        }
        if (response instanceof Promise) response.then((late) => callback(null, late), fail);
        else callback(null, response);
    };
}
