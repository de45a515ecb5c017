import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { type ClientUnaryCall, credentials } from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import * as proto from "@pulumi/pulumi/proto/analyzer_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { parse } from "yaml";
import type { EventEmitter } from "../events/event-emitter";
import { resolveSdk, SDK_FLAG } from "../language/program-host";
import { isDryRun, type Operation, type PolicyPackReference } from "../operation";
import { splitArguments } from "../language/program";
import { PluginProcess } from "../providers/plugin-process";
import { type Callback, callUnary, CHANNEL_OPTIONS, errorMessage, isUnimplemented } from "../rpc/unary";
import { shortLived } from "../../node-flags";
import { policyConfig } from "./policy-config";

/** As for programs: an SDK that does what this host needs. */
const NODE_FLAGS = [...shortLived, SDK_FLAG, "--require", path.join(__dirname, "../language/lean-sdk.cjs")];

/** A running policy pack. */
export class PolicyPack {
    /** Version from `PulumiPolicy.yaml`, else from the pack itself. */
    version = "";
    name = "";
    /** Whether any policy changes resources, so that it pays to ask. */
    remediates = true;
    /** Resolves when the pack is configured; rejected with one line when it cannot be. */
    readonly ready: Promise<void>;
    private readonly process: PluginProcess;
    private client: AnalyzerClient | undefined;

    constructor(
        private readonly reference: PolicyPackReference,
        private readonly operation: Operation,
        engineAddress: string,
        events: EventEmitter,
    ) {
        this.process = start(reference.path, operation, engineAddress, events);
        this.ready = this.configure();
        this.ready.catch(() => undefined);
    }

    analyze(request: proto.AnalyzeRequest): Promise<proto.AnalyzeResponse> {
        return this.call((client, cb) => client.analyze(request, cb));
    }

    analyzeStack(request: proto.AnalyzeStackRequest): Promise<proto.AnalyzeResponse> {
        return this.call((client, cb) => client.analyzeStack(request, cb));
    }

    remediate(request: proto.AnalyzeRequest): Promise<proto.RemediateResponse> {
        return this.call((client, cb) => client.remediate(request, cb));
    }

    close(): void {
        this.client?.close();
        this.process.close();
    }

    private async configure(): Promise<void> {
        try {
            this.client = new AnalyzerClient(await this.process.address, credentials.createInsecure(), CHANNEL_OPTIONS);
            await this.configureStack();
            const info: proto.AnalyzerInfo = await this.call((client, cb) => client.getAnalyzerInfo(new Empty(), cb));
            this.name = info.getName();
            const { version } = readProject(this.reference.path);
            this.version = typeof version === "string" ? version : info.getVersion();
            const { request, levels } = policyConfig(info, this.reference.config ?? {});
            this.remediates = levels.includes(proto.EnforcementLevel.REMEDIATE);
            await this.call<Empty>((client, cb) => client.configure(request, cb));
        } catch (error) {
            throw new Error(`policy pack "${this.reference.path}" failed to start: ${errorMessage(error)}`, {
                cause: error,
            });
        }
    }

    private async configureStack(): Promise<void> {
        const { stack, project, config } = this.operation;
        const request = new proto.AnalyzerStackConfigureRequest()
            .setStack(stack.name)
            .setProject(project.name)
            .setOrganization(stack.organization)
            .setDryRun(isDryRun(this.operation));
        for (const [key, { value, secret }] of config) {
            request.getConfigMap().set(key, value);
            if (secret) request.addConfigSecretKeys(key);
        }
        try {
            await this.call<proto.AnalyzerStackConfigureResponse>((client, cb) => client.configureStack(request, cb));
        } catch (error) {
            if (!isUnimplemented(error)) throw error;
        }
    }

    private async call<Response>(
        method: (client: AnalyzerClient, callback: Callback<Response>) => ClientUnaryCall,
    ): Promise<Response> {
        const { client } = this;
        if (client === undefined) throw new Error("the policy pack has not started");
        const answer = callUnary<undefined, Response>((_, callback) => method(client, callback), undefined);
        return Promise.race([answer, this.process.died.then((error) => Promise.reject(error))]);
    }
}

function readProject(directory: string): Record<string, unknown> {
    const file = path.join(directory, "PulumiPolicy.yaml");
    if (!existsSync(file)) {
        throw new Error(`policy pack "${directory}": there is no PulumiPolicy.yaml; give the folder of a policy pack`);
    }
    return (parse(readFileSync(file, "utf8")) ?? {}) as Record<string, unknown>;
}

function runtimeOf(project: Record<string, unknown>): { name: string; options: Record<string, unknown> } {
    const { runtime } = project;
    if (typeof runtime === "string") return { name: runtime, options: {} };
    const { name, options } = (runtime ?? {}) as { name?: string; options?: Record<string, unknown> };
    return { name: name ?? "nodejs", options: options ?? {} };
}

function start(directory: string, operation: Operation, engineAddress: string, events: EventEmitter): PluginProcess {
    const { name, options } = runtimeOf(readProject(directory));
    if (name !== "nodejs") {
        throw new Error(
            `policy pack "${directory}": runtime "${name}" is not supported by the sandbox; use the real Pulumi CLI`,
        );
    }
    const runner = resolveSdk(directory, "cmd/run-policy-pack");
    if (runner === undefined) {
        throw new Error(`policy pack "${directory}" cannot find @pulumi/pulumi: run \`npm install\` there`);
    }
    const typescript = options["typescript"] ?? true;
    const config = Object.fromEntries([...operation.config].map(([key, { value }]) => [key, value]));
    return new PluginProcess({
        label: `policy pack "${directory}"`,
        command: process.execPath,
        args: [...NODE_FLAGS, runner, ...splitArguments(String(options["nodeargs"] ?? "")), engineAddress, directory],
        cwd: directory,
        env: {
            ...operation.env,
            ...(typescript === true || typescript === "true" ? { PULUMI_NODEJS_TYPESCRIPT: "true" } : {}),
            PULUMI_NODEJS_ORGANIZATION: operation.stack.organization,
            PULUMI_NODEJS_PROJECT: operation.project.name,
            PULUMI_NODEJS_STACK: operation.stack.name,
            PULUMI_NODEJS_DRY_RUN: String(isDryRun(operation)),
            PULUMI_CONFIG: JSON.stringify(config),
        },
        onOutput: (line, stream) => events.diagnostic(stream === "stdout" ? "info" : "info#err", "", line),
    });
}
