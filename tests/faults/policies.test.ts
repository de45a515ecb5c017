import assert from "node:assert/strict";
import { faultWorkspace } from "../support/faults";

interface Exported {
    deployment: { resources?: { urn: string; inputs?: Record<string, unknown>; outputs?: Record<string, unknown> }[] };
}

/** A stack of one resource under a policy pack of the given rules. */
async function underPolicy(rules: string) {
    const work = faultWorkspace(`new Thing("a", { text: "wrong" });`);
    work.write("pack/PulumiPolicy.yaml", "runtime: nodejs\n");
    work.write("pack/package.json", '{ "name": "rules", "version": "0.0.1", "main": "index.cjs" }\n');
    work.write("pack/index.cjs", `const { PolicyPack } = require("@pulumi/policy");\n${rules}\n`);
    await work.pulumi(["stack", "init", "dev"]);
    const up = await work.pulumi(["up", "--yes", "--skip-preview", "--policy-pack", "pack"]);
    const { deployment } = JSON.parse((await work.pulumi(["stack", "export"])).stdout) as Exported;
    const thing = deployment.resources?.find(({ urn }) => urn.endsWith("Thing::a"));
    return { work, up, thing };
}

const rule = (level: string, body: string) => `
new PolicyPack("rules", { policies: [{
    name: "text-right", description: "Text is right.", enforcementLevel: "${level}",
    validateResource: (args, report) => { if (args.type === "fault:index:Thing") { ${body} } },
}] });`;

describe("a policy pack", () => {
    let open: Awaited<ReturnType<typeof underPolicy>> | undefined;

    afterEach(() => open?.work.remove());

    it("stops a resource that violates a mandatory rule from being made, and fails the run", async () => {
        open = await underPolicy(rule("mandatory", `report("text is " + args.props.text);`));
        assert.notEqual(open.up.code, 0);
        assert.match(open.up.output, /text-right/);
        assert.match(open.up.output, /text is wrong/);
        assert.ok(!open.work.journal().includes("begin create a"), "it was made");
        assert.equal(open.thing, undefined);
    });

    it("tells of an advisory violation and lets the resource be made", async () => {
        open = await underPolicy(rule("advisory", `report("text is " + args.props.text);`));
        assert.equal(open.up.code, 0, open.up.output);
        assert.match(open.up.output, /text is wrong/);
        assert.ok(open.thing);
    });

    it("remediates what reaches the provider and the state", async () => {
        open = await underPolicy(`
new PolicyPack("rules", { policies: [{
    name: "text-right", description: "Text is right.", enforcementLevel: "remediate",
    remediateResource: (args) => args.type === "fault:index:Thing" ? { ...args.props, text: "right" } : undefined,
}] });`);
        assert.equal(open.up.code, 0, open.up.output);
        assert.equal(open.thing?.inputs?.["text"], "right");
        assert.equal(open.thing?.outputs?.["text"], "right");
    });

    it("whose rule throws fails the run, makes nothing and is named", async () => {
        open = await underPolicy(rule("mandatory", `throw new Error("the rule broke");`));
        assert.notEqual(open.up.code, 0);
        assert.match(open.up.output, /the rule broke/);
        assert.match(open.up.output, /text-right/);
        assert.equal(open.thing, undefined);
    });

    it("that does not load fails the run, makes nothing and says why", async () => {
        open = await underPolicy(`require("./not-there.cjs");`);
        assert.notEqual(open.up.code, 0);
        assert.match(open.up.output, /not-there/);
        assert.equal(open.thing, undefined);
    });
});
