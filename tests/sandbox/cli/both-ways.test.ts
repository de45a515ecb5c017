import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { root, workspace, type Workspace } from "../../support/sandbox";

const fixture = path.join(root, "tests/fixtures/both-ways");
const PASSPHRASE = { PULUMI_CONFIG_PASSPHRASE: "x" };

describe("a stack of the real Pulumi CLI", () => {
    let work: Workspace;
    const pulumi = async (...args: string[]): Promise<string> => {
        const ran = await work.pulumi([...args, "--stack", "dev"], PASSPHRASE);
        assert.equal(ran.code, 0, ran.output);
        return ran.stdout;
    };

    before(() => {
        const names = ["Pulumi.yaml", "Pulumi.dev.yaml", "package.json", "index.ts"];
        const files = names.map((name) => [name, fs.readFileSync(path.join(fixture, name), "utf8")]);
        const state = ".state/.pulumi/stacks/both-ways/dev.json";
        const checkpoint = fs.readFileSync(path.join(fixture, "dev.checkpoint"), "utf8");
        work = workspace({ ...(Object.fromEntries(files) as Record<string, string>), [state]: checkpoint });
    });

    after(() => work.remove());

    it("has no changes in the sandbox, on AWS, on Azure and in components", async () => {
        assert.match(await pulumi("preview", "--expect-no-changes"), /7 unchanged/);
    });

    it("gives the secrets of its configuration and of its state to who has the passphrase", async () => {
        assert.equal(await pulumi("config", "get", "token"), "hunter2\n");
        const shown = JSON.parse(await pulumi("stack", "output", "--json", "--show-secrets")) as { password: string };
        assert.equal(shown.password.length, 24);
        assert.match(await pulumi("stack", "output", "--json"), /"password": "\[secret\]"/);
    });
});
