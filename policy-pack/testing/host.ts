import { createRequire } from "node:module";
import type { Policies } from "@pulumi/policy";
import type * as analyzer from "@pulumi/pulumi/proto/analyzer_pb";

/** The calls of Pulumi's analyzer protocol that a pack answers. */
export const calls = ["analyze", "analyzeStack", "remediate", "configure", "getAnalyzerInfo"] as const;

type Handler<Answer> = (call: { readonly request: unknown }, done: (error: unknown, answer?: Answer) => void) => void;

interface Handlers {
    readonly analyze: Handler<analyzer.AnalyzeResponse>;
    readonly analyzeStack: Handler<analyzer.AnalyzeResponse>;
    readonly remediate: Handler<analyzer.RemediateResponse>;
    readonly configure: Handler<unknown>;
    readonly getAnalyzerInfo: Handler<analyzer.AnalyzerInfo>;
}

/** Pulumi's own policy host without its process and its port: the same functions answer. */
export type Host = {
    readonly [K in keyof Handlers]: (
        request: unknown,
    ) => Promise<Handlers[K] extends Handler<infer Answer> ? Answer : never>;
};

interface Server {
    addService(service: unknown, handlers: Handlers): void;
    bindAsync(): void;
}

// The host keeps its configuration in its module, so each one gets a copy of its own; requiring from the SDK's place finds its grpc.
const sdk = createRequire(require.resolve("@pulumi/policy"));

/** Serves policies as `run-policy-pack` does, except that nothing listens. */
export function hostOf(policies: Policies): Host {
    const { prototype } = (sdk("@grpc/grpc-js") as { readonly Server: { readonly prototype: Server } }).Server;
    const { addService, bindAsync } = prototype;
    let handlers: Handlers | undefined;
    prototype.addService = (_service, given) => {
        handlers = given;
    };
    prototype.bindAsync = () => undefined;
    try {
        freshServer().serve("strata", "0.0.0", "mandatory", { policies });
    } finally {
        Object.assign(prototype, { addService, bindAsync });
    }
    return promised(handlers as unknown as Handlers);
}

interface ServerModule {
    serve(name: string, version: string, level: string, pack: { readonly policies: Policies }): void;
}

function freshServer(): ServerModule {
    const path = sdk.resolve("@pulumi/policy/server");
    delete sdk.cache[path];
    return sdk(path) as ServerModule;
}

function promised(handlers: Handlers): Host {
    const ask = (handler: Handler<unknown>) => (request: unknown) =>
        new Promise((resolve, reject) => {
            handler({ request }, (error, answer) => (error ? reject(error as Error) : resolve(answer)));
        });
    return Object.fromEntries(calls.map((name) => [name, ask(handlers[name])])) as unknown as Host;
}
