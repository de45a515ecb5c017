import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import path from "node:path";
import { finished, project, root, workspace } from "../support/sandbox";

const fixture = (name: string): string => path.join(root, "tests/fixtures/automation", name);

/** Runs a program that uses Pulumi's own Automation API, with the sandbox's `pulumi` on its PATH, and gives what it printed. */
async function run(program: string, files: Record<string, string>): Promise<Record<string, unknown>> {
    const work = workspace(files);
    try {
        const command = ["--import", "tsx", fixture(program), work.folder];
        const ran = await finished(spawn(process.execPath, command, { cwd: root, env: work.env }));
        assert.equal(ran.code, 0, ran.output);
        return JSON.parse(ran.stdout) as Record<string, unknown>;
    } finally {
        work.remove();
    }
}

describe("programs of Pulumi's Automation API, unchanged on the sandbox", function () {
    this.timeout(300_000);

    it("runs one whose resources are made by a function of its own", async () => {
        const { said, up, outputs, down, stacks } = await run("inline-program.ts", {});
        assert.deepEqual([up, down, stacks], [{ create: 5 }, { delete: 5 }, []]);
        assert.ok(
            (said as string[]).some((message) => message.includes("A page for everyone")),
            String(said),
        );
        const { value, secret } = (outputs as Record<string, { value: string; secret: boolean }>)["bucketArn"]!;
        assert.match(value, /^arn:aws:s3:::site-/);
        assert.equal(secret, false);
    });

    it("runs one whose resources are made by the program of a folder", async () => {
        const program = `import * as pulumi from "@pulumi/pulumi";
            const config = new pulumi.Config();
            export const region = new pulumi.Config("aws").require("region");
            export const password = config.requireSecret("password");`;
        const { preview, outputs, config, last } = await run("local-program.ts", project(program));
        assert.deepEqual(preview, { create: 1 });
        assert.deepEqual(outputs, {
            region: { value: "eu-west-2", secret: false },
            password: { value: "hunter2", secret: true },
        });
        assert.deepEqual(config, {
            "aws:region": { value: "eu-west-2", secret: false },
            "small:password": { value: "hunter2", secret: true },
        });
        assert.deepEqual(last, { kind: "update", result: "succeeded", message: "" });
    });
});
