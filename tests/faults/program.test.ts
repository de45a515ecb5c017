import assert from "node:assert/strict";
import { chain, faultWorkspace } from "../support/faults";

describe("a program that goes wrong", () => {
    const used: { remove(): void }[] = [];
    const open = async (program: string) => {
        const work = faultWorkspace(program);
        used.push(work);
        assert.equal((await work.pulumi(["stack", "init", "dev"])).code, 0);
        return work;
    };
    after(() => used.forEach((work) => work.remove()));

    it("keeps what it had made before it threw, and says where it threw", async () => {
        const program = `${chain(2, 0)}\nbefore!.arn.apply(() => { throw new Error("gave up"); });`;
        const lastLine = program.split("\n").length + 1;
        const work = await open(program);
        const up = await work.pulumi(["up", "--yes", "--skip-preview"]);
        assert.notEqual(up.code, 0);
        assert.match(up.output, /gave up/);
        assert.match(up.output, new RegExp(`\\bat [^\\n]*index\\.ts:${lastLine}:\\d+`));
        const state = JSON.parse((await work.pulumi(["stack", "export"])).stdout) as {
            deployment: { resources: { urn: string }[] };
        };
        assert.equal(state.deployment.resources.filter((r) => r.urn.includes("fault:index:Thing")).length, 2);
    });

    it("is told of a user's mistake without a stack trace", async () => {
        const work = await open(
            `import { RunError } from "@pulumi/pulumi/errors";\nvoid Thing;\nthrow new RunError("stack-config: no stores");`,
        );
        const preview = await work.pulumi(["preview"]);
        assert.notEqual(preview.code, 0);
        assert.match(preview.output, /stack-config: no stores/);
        assert.doesNotMatch(preview.output, /\bat .*index\.ts/);
    });

    it("ends with one line when a provider plugin dies in the middle of a call, and loses nothing", async () => {
        const work = await open(
            `const a = new Thing("a", {});\nnew Thing("b", { die: process.env.DIE }, { dependsOn: a });`,
        );
        const up = await work.pulumi(["up", "--yes", "--skip-preview"], { DIE: "create" });
        assert.notEqual(up.code, 0);
        assert.match(up.output, /fault.*(ended|exited|died|crashed|unavailable|unexpectedly)/i);
        assert.doesNotMatch(up.output, /node_modules/);
        const again = await work.pulumi(["up", "--yes", "--skip-preview"]);
        assert.equal(again.code, 0, again.output);
        assert.equal(work.journal().filter((line) => line === "begin create a").length, 1, "a was made twice");
    });

    it("is told which plugin did not start, and what that plugin said", async () => {
        const work = await open(
            `import * as pulumi from "@pulumi/pulumi";\nvoid Thing;\nclass M extends pulumi.CustomResource { constructor(n: string) { super("mute:index:M", n, {}); } }\nnew M("m");`,
        );
        const preview = await work.pulumi(["preview"]);
        assert.notEqual(preview.code, 0);
        assert.match(preview.output, /mute/);
        assert.match(preview.output, /no licence found/);
    });

    it("is told which plugin is missing", async () => {
        const work = await open(
            `import * as pulumi from "@pulumi/pulumi";\nvoid Thing;\nclass M extends pulumi.CustomResource { constructor(n: string) { super("absent:index:M", n, {}); } }\nnew M("m");`,
        );
        const preview = await work.pulumi(["preview"]);
        assert.notEqual(preview.code, 0);
        assert.match(preview.output, /pulumi-resource-absent/);
    });
});
