import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Socket } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import * as grpc from "@grpc/grpc-js";
import * as analyzerGrpc from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import { rules } from "../../policy-pack/rules";
import type { Host } from "../../policy-pack/testing/host";
import { calls } from "../../policy-pack/testing/host";
import { Pack } from "../../policy-pack/testing/pack";

/** Ends a process when its standard input does. */
const endWithParent = require.resolve("../../sandbox/engine/end-with-engine.cjs");

/**
 * The whole pack in a process of its own, run by Pulumi's own policy host and asked over its own protocol. It ends with
 * this one. `preview` tells it whether values may still be unknown at the end.
 */
export async function startPack(preview: boolean): Promise<Pack> {
    const script = require.resolve("@pulumi/pulumi/cmd/run-policy-pack");
    const child = spawn(process.execPath, ["--require", endWithParent, script, "127.0.0.1:1", "."], {
        cwd: join(__dirname, "..", "..", "policy-pack"),
        env: { ...process.env, PULUMI_NODEJS_DRY_RUN: String(preview) },
    });
    child.stderr.pipe(process.stderr);
    const [port] = (await once(child.stdout, "data")) as [Buffer];
    for (const handle of [child, child.stdin, child.stdout, child.stderr]) (handle as unknown as Socket).unref();
    const constructors = analyzerGrpc as unknown as {
        readonly AnalyzerClient: new (address: string, credentials: grpc.ChannelCredentials) => grpc.Client;
    };
    const address = `127.0.0.1:${port.toString().trim()}`;
    return new Pack(rules, promised(new constructors.AnalyzerClient(address, grpc.credentials.createInsecure())));
}

function promised(channel: grpc.Client): Host {
    const raw = channel as unknown as Readonly<Record<string, (request: unknown) => void>>;
    const asked = calls.map((call) => [call, promisify((raw[call] as (request: unknown) => void).bind(raw))]);
    return Object.fromEntries(asked) as unknown as Host;
}
