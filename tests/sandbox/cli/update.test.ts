import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CliRunner, PULUMI } from "./cli-runner";

const PROGRAM = `
const pulumi = require("@pulumi/pulumi");
const config = new pulumi.Config();
const unmarked = process.env.UNMARKED === undefined ? {} : { made: process.env.UNMARKED };
class Part extends pulumi.ComponentResource {
    constructor(name) {
        super("shop:index:Part", name);
        this.password = config.requireSecret("password");
        this.registerOutputs({ password: this.password });
    }
}
const part = new Part("one");
exports.password = part.password;
exports.plain = "open";
Object.assign(exports, unmarked);
`;

interface Saved {
    checkpoint: { latest: { resources: { type: string; outputs?: Record<string, unknown> }[] } };
}

describe("pulumi up", () => {
    let cli: CliRunner;
    beforeEach(() => {
        cli = new CliRunner(undefined, PROGRAM);
        cli.run("stack init dev");
        cli.run("config set --secret password hunter2");
    });
    afterEach(() => cli.dispose());

    const outputs = (): unknown[] =>
        (JSON.parse(readFileSync(cli.stateFile, "utf8")) as Saved).checkpoint.latest.resources.map(
            (state) => state.outputs,
        );

    it("saves the state, shows masked outputs, writes the events and the history, and gives the lock back", () => {
        const up = cli.run("up --yes --skip-preview --event-log events.json");
        assert.equal(up.code, 0, up.err);
        const events = readFileSync(path.join(cli.project, "events.json"), "utf8");
        assert.match(events, /"summaryEvent"/);
        for (const text of [up.out, up.err, events, readFileSync(cli.stateFile, "utf8")])
            assert.ok(!text.includes("hunter2"));
        assert.deepEqual(JSON.parse(cli.run("stack output --json").out), { password: "[secret]", plain: "open" });
        assert.deepEqual(JSON.parse(cli.run("stack output --json --show-secrets").out), {
            password: "hunter2",
            plain: "open",
        });
        const [update] = JSON.parse(cli.run("stack history --json").out) as { kind: string; result: string }[];
        assert.deepEqual([update?.kind, update?.result], ["update", "succeeded"]);
        assert.deepEqual(readdirSync(path.join(cli.state, ".pulumi/locks/organization/shop/dev")), []);
    });

    it("masks a secret of the configuration also where a provider has made a plain value of it", () => {
        const up = cli.run("up --yes", { UNMARKED: "hunter2-goat" });
        assert.equal(up.code, 0, up.err);
        assert.equal(up.out.match(/made {4}: "\[secret\]-goat"/g)?.length, 2, up.out);
        assert.ok(!up.out.includes("hunter2"));
    });

    it("leaves the ciphertexts alone when nothing changes", () => {
        cli.run("up --yes --skip-preview");
        const before = outputs();
        const again = cli.run("up --yes --skip-preview --expect-no-changes");
        assert.equal(again.code, 0, again.err);
        assert.deepEqual(outputs(), before);
    });

    it("fails by exit code 7 when something changes that should not", () => {
        assert.equal(cli.run("preview --expect-no-changes").code, 7);
    });

    it("refuses a wrong passphrase before anything runs", () => {
        const { code, err } = cli.run("up --yes --skip-preview", { PULUMI_CONFIG_PASSPHRASE: "wrong" });
        assert.equal(code, 1);
        assert.equal(err, "error: getting stack configuration: get stack secrets manager: incorrect passphrase\n");
    });

    it("previews a destroy without touching the state, then destroys", () => {
        cli.run("up --yes --skip-preview");
        const before = readFileSync(cli.stateFile, "utf8");
        assert.equal(cli.run("destroy --preview-only").code, 0);
        const torn = cli.run("destroy --preview-only --target a --exclude b");
        assert.match(
            torn.err,
            /^error: if any flags in the group \[target exclude\] are set none of the others can be;/,
        );
        const both = cli.run("destroy --preview-only --yes");
        assert.deepEqual([both.code, both.err], [1, "error: --yes and --preview-only cannot be used together\n"]);
        assert.equal(readFileSync(cli.stateFile, "utf8"), before);
        assert.equal(cli.run("destroy --yes").code, 0);
        assert.equal(cli.run("stack rm --yes").code, 0);
        assert.ok(!existsSync(cli.stateFile));
    });

    it("starts again after kill -9, although the dead process left its lock", async () => {
        cli.write(
            "index.cjs",
            `${PROGRAM}\nrequire("fs").writeFileSync("started", "");\nsetTimeout(() => {}, 600000);`,
        );
        const child = spawn(PULUMI, ["up", "--yes", "--skip-preview"], {
            cwd: cli.project,
            env: cli.env,
            stdio: "ignore",
            detached: true,
        });
        const gone = once(child, "exit");
        while (!existsSync(path.join(cli.project, "started"))) await new Promise((resolve) => setImmediate(resolve));
        process.kill(-(child.pid ?? 0), "SIGKILL");
        await gone;
        assert.equal(readdirSync(path.join(cli.state, ".pulumi/locks/organization/shop/dev")).length, 1);
        cli.write("index.cjs", PROGRAM);
        const again = cli.run("up --yes --skip-preview");
        assert.equal(again.code, process.platform === "linux" ? 0 : 1, again.err);
    });
});
