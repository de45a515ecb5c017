import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Socket } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import * as grpc from "@grpc/grpc-js";
import * as analyzerGrpc from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import * as analyzer from "@pulumi/pulumi/proto/analyzer_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import { rules } from "../../policy-pack/rules";
import { configSchemaOf } from "../../policy-pack/frame/parameters";

/** Stands for a string that only the update will know, as the engine sends it. */
export const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

const signature = "4dabf18193072939515e22adb298388d";
const secretSignature = "1b47061264138c4ac30d75fd1eb44270";

/** A secret value, as the engine sends it. */
export function secret(value: unknown): object {
    return { [signature]: secretSignature, value };
}

export type Json = Readonly<Record<string, unknown>>;

/** A resource as the engine shows it to a pack; `outputs` are what the cloud adds by the end. */
export interface TestResource {
    readonly type: string;
    readonly name: string;
    readonly urn: string;
    readonly inputs: Json;
    readonly outputs?: Json;
    /** By property, the names of the resources it was computed from. */
    readonly references?: Readonly<Record<string, readonly string[]>>;
    readonly provider?: Json;
}

export type Level = "advisory" | "mandatory" | "remediate" | "disabled";

/** One rule's configuration as Pulumi's policy configuration file has it, `enforcementLevel` included. */
export type Configuration = Readonly<Record<string, Json & { readonly enforcementLevel?: Level }>>;

export interface Finding {
    readonly rule: string;
    readonly level: Level;
    readonly message: string;
    readonly urn: string;
}

const levels: readonly Level[] = ["advisory", "mandatory", "disabled", "remediate"];
let urns = 0;

/** A resource with a URN that no other test has, since a pack remembers what it decided. */
export function resource(
    type: string,
    inputs: Json,
    more: Partial<Omit<TestResource, "type" | "inputs" | "urn">> = {},
): TestResource {
    urns += 1;
    const name = more.name ?? `thing-${urns}`;
    return { ...more, type, name, inputs, urn: `urn:pulumi:test::strata-${urns}::${type}::${name}` };
}

interface Client {
    analyze(request: unknown): Promise<analyzer.AnalyzeResponse>;
    analyzeStack(request: unknown): Promise<analyzer.AnalyzeResponse>;
    remediate(request: unknown): Promise<analyzer.RemediateResponse>;
    configure(request: unknown): Promise<unknown>;
    getAnalyzerInfo(request: unknown): Promise<analyzer.AnalyzerInfo>;
}

/** Ends a process when its standard input does. */
const endWithParent = require.resolve("../../sandbox/engine/end-with-engine.cjs");

/** The pack in a process of its own, run by Pulumi's own policy host and asked over its own protocol. It ends with this one. */
export class PackProcess {
    private constructor(readonly client: Client) {}

    /** `preview` tells the pack whether values may still be unknown at the end. */
    static async start(preview: boolean): Promise<PackProcess> {
        const host = require.resolve("@pulumi/pulumi/cmd/run-policy-pack");
        const child = spawn(process.execPath, ["--require", endWithParent, host, "127.0.0.1:1", "."], {
            cwd: join(__dirname, "..", "..", "policy-pack"),
            env: { ...process.env, PULUMI_NODEJS_DRY_RUN: String(preview) },
        });
        child.stderr.pipe(process.stderr);
        const [port] = (await once(child.stdout, "data")) as [Buffer];
        const constructors = analyzerGrpc as unknown as {
            readonly AnalyzerClient: new (address: string, credentials: grpc.ChannelCredentials) => grpc.Client;
        };
        const address = `127.0.0.1:${port.toString().trim()}`;
        const channel = new constructors.AnalyzerClient(address, grpc.credentials.createInsecure());
        for (const handle of [child, child.stdin, child.stdout, child.stderr]) (handle as unknown as Socket).unref();
        return new PackProcess(promised(channel));
    }

    /** Fills in defaults and levels as the engine does, then configures the pack. */
    async configure(configuration: Configuration = {}): Promise<void> {
        const request = new analyzer.ConfigureAnalyzerRequest();
        for (const rule of rules) {
            const { enforcementLevel = rule.level ?? "mandatory", ...given } = configuration[rule.id] ?? {};
            const schema = Object.entries(configSchemaOf(rule)?.properties ?? {});
            const defaults = Object.fromEntries(schema.map(([name, property]) => [name, property.default]));
            const policy = new analyzer.PolicyConfig();
            policy.setEnforcementlevel(levels.indexOf(enforcementLevel) as 0 | 1 | 2 | 3);
            policy.setProperties(structOf({ ...defaults, ...given }));
            request.getPolicyconfigMap().set(rule.id, policy);
        }
        await this.client.configure(request);
    }

    async analyze(subject: TestResource): Promise<readonly Finding[]> {
        return findingsOf(await this.client.analyze(requestFor(subject, new analyzer.AnalyzeRequest())));
    }

    async analyzeStack(subjects: readonly TestResource[]): Promise<readonly Finding[]> {
        const request = new analyzer.AnalyzeStackRequest();
        request.setResourcesList(subjects.map((subject) => stackResource(subject, subjects)));
        return findingsOf(await this.client.analyzeStack(request));
    }

    /** The properties after all fixes, or undefined when no rule changed any. */
    async remediate(subject: TestResource): Promise<Json | undefined> {
        const response = await this.client.remediate(requestFor(subject, new analyzer.AnalyzeRequest()));
        return response.getRemediationsList().at(-1)?.getProperties()?.toJavaScript() as Json | undefined;
    }
}

function requestFor<R extends analyzer.AnalyzeRequest | analyzer.AnalyzerResource>(
    subject: TestResource,
    request: R,
    properties: Json = subject.inputs,
): R {
    request.setType(subject.type);
    request.setName(subject.name);
    request.setUrn(subject.urn);
    request.setProperties(structOf(properties));
    request.setOptions(new analyzer.AnalyzerResourceOptions());
    if (subject.provider) {
        const provider = new analyzer.AnalyzerProviderResource();
        provider.setType("pulumi:providers:aws");
        provider.setProperties(structOf(subject.provider));
        request.setProvider(provider);
    }
    return request;
}

function stackResource(subject: TestResource, all: readonly TestResource[]): analyzer.AnalyzerResource {
    const properties = { ...subject.inputs, ...subject.outputs };
    const request = requestFor(subject, new analyzer.AnalyzerResource(), properties);
    for (const [property, names] of Object.entries(subject.references ?? {})) {
        const dependencies = new analyzer.AnalyzerPropertyDependencies();
        dependencies.setUrnsList(all.filter(({ name }) => names.includes(name)).map(({ urn }) => urn));
        request.getPropertydependenciesMap().set(property, dependencies);
    }
    return request;
}

function findingsOf(response: analyzer.AnalyzeResponse): readonly Finding[] {
    return response.getDiagnosticsList().map((diagnostic) => ({
        rule: diagnostic.getPolicyname(),
        level: levels[diagnostic.getEnforcementlevel()] ?? "mandatory",
        message: diagnostic.getMessage(),
        urn: diagnostic.getUrn(),
    }));
}

function structOf(properties: Json): Struct {
    // The wire knows no undefined: what a test leaves undefined is left out.
    return Struct.fromJavaScript(JSON.parse(JSON.stringify(properties)) as Parameters<typeof Struct.fromJavaScript>[0]);
}

function promised(channel: grpc.Client): Client {
    const methods = ["analyze", "analyzeStack", "remediate", "configure", "getAnalyzerInfo"];
    const raw = channel as unknown as Readonly<Record<string, (request: unknown, done: unknown) => void>>;
    return Object.fromEntries(
        methods.map((method) => [method, promisify((raw[method] as (request: unknown) => void).bind(raw))]),
    ) as unknown as Client;
}
