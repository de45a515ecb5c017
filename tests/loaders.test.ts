import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import path from "node:path";
import * as grpc from "@grpc/grpc-js";
import { AnalyzerClient } from "@pulumi/pulumi/proto/analyzer_grpc_pb";
import type { AnalyzerInfo } from "@pulumi/pulumi/proto/analyzer_pb";
import { ResourceProviderClient } from "@pulumi/pulumi/proto/provider_grpc_pb";
import { GetSchemaRequest, type GetSchemaResponse } from "@pulumi/pulumi/proto/provider_pb";
import { Empty } from "google-protobuf/google/protobuf/empty_pb";
import { project, root, workspace } from "./support/sandbox";

/** Starts one of Pulumi's own hosts as the language host does, and gives the port that it prints. */
async function serve(host: string, args: string[], cwd: string): Promise<{ child: ChildProcess; address: string }> {
    const script = path.join(root, "node_modules/@pulumi/pulumi/cmd", host);
    const child = spawn(process.execPath, [script, ...args], {
        cwd,
        stdio: ["ignore", "pipe", "pipe"],
        env: { ...process.env, NODE_OPTIONS: "" },
    });
    let said = "";
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
    const port = await new Promise<string>((resolve, reject) => {
        child.stdout.on("data", (chunk: Buffer) => {
            const line = /^(\d+)\s*$/m.exec(chunk.toString());
            if (line?.[1] !== undefined) resolve(line[1]);
        });
        child.on("exit", (code) => reject(new Error(`${host} ended with ${code} before it served: ${said}`)));
    });
    return { child, address: `127.0.0.1:${port}` };
}

describe("TypeScript is loaded by", () => {
    let child: ChildProcess | undefined;
    afterEach(() => child?.kill());

    it("the program's host, and a type-only import costs nothing at run time", async () => {
        const work = workspace(
            project(
                'import type { Output } from "@pulumi/pulumi";\nexport const answer: number | Output<number> = 42;\n',
            ),
        );
        try {
            assert.equal((await work.pulumi(["stack", "init", "dev"])).code, 0);
            const up = await work.pulumi(["up", "--yes", "--skip-preview"]);
            assert.equal(up.code, 0, up.output);
            assert.deepEqual(JSON.parse((await work.pulumi(["stack", "output", "--json"])).stdout), { answer: 42 });
        } finally {
            work.remove();
        }
    });

    it("the policy pack's host", async () => {
        const host = await serve("run-policy-pack", ["127.0.0.1:1", "."], path.join(root, "policy-pack"));
        child = host.child;
        const client = new AnalyzerClient(host.address, grpc.credentials.createInsecure());
        const info = await new Promise<AnalyzerInfo>((resolve, reject) =>
            client.getAnalyzerInfo(new Empty(), (error: Error | null, answer: AnalyzerInfo) =>
                error ? reject(error) : resolve(answer),
            ),
        );
        client.close();
        assert.equal(info.getName(), "strata");
        assert.ok(info.getPoliciesList().length >= 10);
    });

    it("the component package's host, whose schema names every component", async () => {
        const host = await serve("run-plugin", [path.join(root, "components"), "127.0.0.1:1"], root);
        child = host.child;
        const client = new ResourceProviderClient(host.address, grpc.credentials.createInsecure());
        const answer = await new Promise<GetSchemaResponse>((resolve, reject) =>
            client.getSchema(new GetSchemaRequest(), (error: Error | null, schema: GetSchemaResponse) =>
                error ? reject(error) : resolve(schema),
            ),
        );
        client.close();
        const schema = JSON.parse(answer.getSchema()) as { name: string; resources: Record<string, unknown> };
        assert.equal(schema.name, "strata");
        for (const component of ["RdsDatabase", "S3Lake", "AwsNetwork", "StoreKey", "AlertTopics"]) {
            assert.ok(schema.resources[`strata:index:${component}`], `${component} is not in the schema`);
        }
    });

    it("the sandbox, from another folder and through a link", async () => {
        const work = workspace();
        try {
            const version = await work.pulumi(["version"]);
            assert.equal(version.code, 0, version.output);
            assert.match(version.stdout, /^v\d+\.\d+\.\d+/);
        } finally {
            work.remove();
        }
    });
});
