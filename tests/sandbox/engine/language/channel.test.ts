import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { SupportsFeatureResponse } from "@pulumi/pulumi/proto/resource_pb";

const leanSdk = path.resolve(__dirname, "../../../../sandbox/engine/language/lean-sdk.cjs");
const NOBODY = "127.0.0.1:1";

/** A program that asks the engine at `address` what it can do, with a channel to this process. */
function ask(address: string, env: NodeJS.ProcessEnv = { STRATA_PROGRAM_ORDERS: "4" }): ChildProcess {
    const program = `
        const { ResourceMonitorClient } = require("@pulumi/pulumi/proto/resource_grpc_pb");
        const { SupportsFeatureRequest } = require("@pulumi/pulumi/proto/resource_pb");
        const { credentials } = require("@grpc/grpc-js");
        const client = new ResourceMonitorClient("${address}", credentials.createInsecure());
        client.supportsFeature(new SupportsFeatureRequest().setId("secrets"), (error, response) => {
            console.log(error ? "code " + error.code : response.getHassupport());
            client.close();
        });`;
    return spawn(process.execPath, ["--require", leanSdk, "--eval", program], {
        cwd: __dirname,
        env: { ...process.env, PULUMI_NODEJS_MONITOR: NOBODY, ...env },
        stdio: ["ignore", "pipe", "inherit", "ipc"],
        serialization: "advanced",
    });
}

async function said(program: ChildProcess): Promise<string> {
    let text = "";
    program.stdout?.on("data", (chunk: Buffer) => (text += chunk.toString()));
    await once(program, "close");
    return text.trim();
}

describe("a program's channel to the engine", () => {
    it("carries the calls to the engine that the SDK's host was told of, whose address is not asked", async () => {
        const program = ask(NOBODY);
        program.on("message", (calls) => {
            for (const [id, service, method, fields] of calls as unknown[][]) {
                assert.deepEqual([service, method, fields], ["ResourceMonitor", "supportsFeature", ["secrets"]]);
                program.send([[id, null, new SupportsFeatureResponse().setHassupport(true).toArray()]]);
            }
        });
        assert.equal(await said(program), "true");
    });

    it("gives an error its code", async () => {
        const program = ask(NOBODY);
        program.on("message", (calls) => {
            for (const [id] of calls as unknown[][]) program.send([[id, { code: 12, details: "no" }]]);
        });
        assert.equal(await said(program), "code 12");
    });

    it("leaves other addresses to the wire", async () => {
        assert.equal(await said(ask("127.0.0.1:2")), "code 14");
    });

    it("is not taken for the channel between the program and a process that it makes", async () => {
        assert.equal(await said(ask(NOBODY, {})), "code 14");
    });
});
