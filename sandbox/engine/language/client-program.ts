import { type ClientUnaryCall, credentials } from "@grpc/grpc-js";
import { LanguageRuntimeClient } from "@pulumi/pulumi/proto/language_grpc_pb";
import { ProgramInfo, RunRequest, type RunResponse } from "@pulumi/pulumi/proto/language_pb";
import { Struct } from "google-protobuf/google/protobuf/struct_pb";
import type { ProgramEnd } from "../deployment/source";
import { isDryRun, type Operation } from "../operation";
import { callUnary, CHANNEL_OPTIONS, errorMessage } from "../rpc/unary";
import type { ProgramAddresses, RunningProgram } from "./node-program";
import { locateProgram } from "./program";

/** Has the language runtime at `address` run the program: an inline program of the Automation API. */
export function runClientProgram(operation: Operation, address: string, addresses: ProgramAddresses): RunningProgram {
    const client = new LanguageRuntimeClient(
        address.replace(/^.*=/, ""),
        credentials.createInsecure(),
        CHANNEL_OPTIONS,
    );
    let call: ClientUnaryCall | undefined;
    const run = callUnary<RunRequest, RunResponse>(
        (request, callback) => (call = client.run(request, callback)),
        runRequest(operation, addresses),
    );
    const ended = run.then(endOf, (error: unknown): ProgramEnd => ({
        ok: false,
        told: false,
        message: errorMessage(error),
    }));
    const stop = (): void => {
        call?.cancel();
        client.close();
    };
    return { ended, stop };
}

function endOf(response: RunResponse): ProgramEnd {
    if (response.getBail()) return { ok: false, told: true, message: "run bailed" };
    const error = response.getError();
    return error === "" ? { ok: true } : { ok: false, told: false, message: `an unhandled error occurred: ${error}` };
}

function runRequest(operation: Operation, { monitor, engine }: ProgramAddresses): RunRequest {
    const { project, stack, parallel, config } = operation;
    const { directory, entryPoint } = locateProgram(project);
    const info = new ProgramInfo()
        .setRootDirectory(project.root)
        .setProgramDirectory(directory)
        .setEntryPoint(entryPoint)
        .setOptions(Struct.fromJavaScript({}));
    const request = new RunRequest()
        .setMonitorAddress(monitor)
        // Where its log lines go; the SDK takes the first argument of an inline program for it.
        .setArgsList([engine])
        .setPwd(directory)
        .setProgram(entryPoint)
        .setProject(project.name)
        .setStack(stack.name)
        .setOrganization(stack.organization)
        .setDryrun(isDryRun(operation))
        .setParallel(parallel)
        .setInfo(info);
    for (const [key, { value, secret }] of config) {
        request.getConfigMap().set(key, value);
        if (secret) request.addConfigsecretkeys(key);
    }
    return request;
}
