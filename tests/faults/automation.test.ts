import assert from "node:assert/strict";
import path from "node:path";
import * as pulumi from "@pulumi/pulumi";
import { type EngineEvent, LocalWorkspace, PulumiCommand } from "@pulumi/pulumi/automation";
import { faultWorkspace } from "../support/faults";
import { root } from "../support/sandbox";

class Thing extends pulumi.CustomResource {
    declare readonly arn: pulumi.Output<string>;
    constructor(name: string, args: Record<string, unknown>) {
        super("fault:index:Thing", name, { ...args, arn: undefined });
    }
}

const strings = (env: NodeJS.ProcessEnv): Record<string, string> =>
    Object.fromEntries(Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));

/** An inline program of one resource, and a workspace for it. */
async function inlineStack(work: ReturnType<typeof faultWorkspace>) {
    const program = async () => {
        const thing = new Thing("a", { text: "t" });
        return Promise.resolve({ arn: thing.arn, password: pulumi.secret("hunter2-inline") });
    };
    const envVars = strings(work.env);
    const pulumiCommand = await PulumiCommand.get({ root: path.join(root, "sandbox"), skipVersionCheck: true });
    return LocalWorkspace.createStack(
        { stackName: "dev", projectName: "small", program },
        { workDir: work.folder, envVars, pulumiCommand },
    );
}

describe("the Automation API", () => {
    it("deploys, reads, refreshes, destroys and removes a stack of an inline program", async () => {
        const work = faultWorkspace("");
        try {
            const stack = await inlineStack(work);
            const preview = await stack.preview();
            assert.equal(preview.changeSummary.create, 2);
            const events: EngineEvent[] = [];
            const up = await stack.up({ onEvent: (event) => events.push(event) });
            assert.equal(up.summary.result, "succeeded");
            assert.deepEqual(up.outputs["arn"], { value: "arn:fault:a", secret: false });
            assert.deepEqual(up.outputs["password"], { value: "hunter2-inline", secret: true });
            assert.ok(events.some(({ summaryEvent }) => summaryEvent?.resourceChanges["create"] === 2));
            assert.ok(!up.stdout.includes("hunter2-inline"));
            assert.ok(!JSON.stringify(events).includes("hunter2-inline"));
            assert.equal((await stack.refresh()).summary.result, "succeeded");
            assert.deepEqual((await stack.destroy()).summary.resourceChanges, { delete: 2 });
            await stack.workspace.removeStack("dev");
            assert.deepEqual(await stack.workspace.listStacks(), []);
        } finally {
            work.remove();
        }
    });

    it("runs the program of a folder", async () => {
        const work = faultWorkspace(`new Thing("a", {});\nexport const fixed = "yes";`);
        try {
            const pulumiCommand = await PulumiCommand.get({ root: path.join(root, "sandbox"), skipVersionCheck: true });
            const place = { stackName: "dev", workDir: work.folder };
            const stack = await LocalWorkspace.createStack(place, { envVars: strings(work.env), pulumiCommand });
            const up = await stack.up();
            assert.deepEqual(up.outputs, { fixed: { value: "yes", secret: false } });
            assert.deepEqual((await stack.destroy({ remove: true })).summary.resourceChanges, { delete: 2 });
        } finally {
            work.remove();
        }
    });
});
