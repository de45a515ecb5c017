import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { readCommandLine } from "../../../sandbox/launcher/command-line";
import { guardConfig } from "../../../sandbox/launcher/config-guard";
import { launch } from "../../../sandbox/launcher/launcher";
import { hasStack, sandboxEnvironment } from "../../../sandbox/launcher/local-state";
import { findRealCli } from "../../../sandbox/launcher/real-cli";
import { Sink } from "../display/support";

/** Stands for a `pulumi`: notes how it was called, keeps stacks as the real backend does, and writes a salt as it does. */
const fakePulumi = `#!/usr/bin/env node
const fs = require("fs"), path = require("path");
const { PULUMI_BACKEND_URL, PULUMI_HOME, PULUMI_CONFIG_PASSPHRASE_FILE, PATH } = process.env;
const args = process.argv.slice(2);
const note = { self: __filename, args, cwd: process.cwd(), env: { PULUMI_BACKEND_URL, PULUMI_HOME, PULUMI_CONFIG_PASSPHRASE_FILE, PATH } };
fs.appendFileSync(process.env.CALLS, JSON.stringify(note) + "\\n");
if (args[0] === "stack" && args[1] === "init") {
    const folder = path.join(require("url").fileURLToPath(PULUMI_BACKEND_URL), ".pulumi", "stacks", "demo");
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(path.join(folder, args[2] + ".json"), "{}");
    const config = "Pulumi." + args[2] + ".yaml";
    if (fs.existsSync(config)) fs.writeFileSync(config, "encryptionsalt: v1:abc\\n" + fs.readFileSync(config, "utf8"));
}
process.exitCode = Number(process.env.FAKE_EXIT ?? 0);
`;
const config = "config:\n  strata:tier: basic\n";

interface Call {
    self: string;
    args: string[];
    cwd: string;
    env: Record<string, string | undefined>;
}

describe("the launcher", () => {
    let project: string;
    let sandboxBin: string;
    let realBin: string;
    let out: Sink;

    beforeEach(() => {
        project = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), "strata launcher ")));
        sandboxBin = path.join(project, "sandbox", "bin");
        realBin = path.join(project, "real");
        out = new Sink();
        for (const folder of [sandboxBin, realBin]) {
            fs.mkdirSync(folder, { recursive: true });
            fs.writeFileSync(path.join(folder, "pulumi"), fakePulumi, { mode: 0o755 });
        }
        fs.writeFileSync(path.join(project, "Pulumi.yaml"), "name: demo\nruntime: nodejs\n");
        fs.writeFileSync(path.join(project, "Pulumi.local.yaml"), config);
        fs.writeFileSync(path.join(project, "Pulumi.dev.yaml"), config);
    });
    afterEach(() => fs.rmSync(project, { recursive: true, force: true }));

    const baseEnv = (searchPath = ""): NodeJS.ProcessEnv => ({
        PATH: [searchPath, path.dirname(process.execPath), "/usr/bin", "/bin"].join(path.delimiter),
        CALLS: path.join(project, "calls"),
    });
    const calls = (): Call[] =>
        fs
            .readFileSync(path.join(project, "calls"), "utf8")
            .trim()
            .split("\n")
            .map((line) => JSON.parse(line) as Call);
    const run = (args: string[], env = baseEnv()): Promise<number> =>
        launch({ args, env, folder: project, sandboxBin, out });

    it("starts the local stack in the sandbox, made on first use, and says what to do next", async () => {
        assert.equal(await run(["start"], baseEnv(realBin)), 0);
        assert.deepEqual(
            calls().map(({ args }) => args.join(" ")),
            ["stack init local", "up --stack local --yes --skip-preview --policy-pack policy-pack"],
        );
        assert.ok(calls().every(({ self }) => self === path.join(sandboxBin, "pulumi")));
        assert.match(out.text, /Pulumi\.local\.yaml[^\n]*\n[^\n]*npm stop[^\n]*\n$/);
    });

    it("makes the local stack only once", async () => {
        await run(["start"]);
        await run(["start"]);
        assert.equal(calls().filter(({ args }) => args[1] === "init").length, 1);
    });

    it("leaves the committed config as it is", async () => {
        await run(["start"]);
        assert.equal(fs.readFileSync(path.join(project, "Pulumi.local.yaml"), "utf8"), config);
    });

    it("stops the local stack, and says so when there is none", async () => {
        assert.equal(await run(["stop"]), 0);
        assert.match(out.text, /nothing to take down/);
        await run(["start"]);
        await run(["stop"]);
        assert.equal(calls().at(-1)?.args.join(" "), "destroy --stack local --yes --skip-preview");
    });

    it("hands the exit code on, and nothing to do next after a failure", async () => {
        await run(["start"]);
        out.text = "";
        assert.equal(await run(["start"], { ...baseEnv(), FAKE_EXIT: "7" }), 7);
        assert.equal(out.text, "");
    });

    it("keeps state, home and passphrase under the project and puts the plugins on PATH", async () => {
        await run(["start"]);
        const env = calls()[0]?.env ?? {};
        assert.equal(decodeURI(env.PULUMI_BACKEND_URL ?? ""), `file://${project}/.strata`);
        assert.equal(env.PULUMI_HOME, path.join(project, ".strata", "home"));
        assert.equal(env.PATH?.split(path.delimiter)[0], sandboxBin);
        const file = env.PULUMI_CONFIG_PASSPHRASE_FILE ?? "";
        assert.equal(fs.statSync(file).mode & 0o777, 0o600);
        assert.match(fs.readFileSync(file, "utf8"), /^[\w-]{32}$/);
    });

    it("runs the sandbox within its own process where it can, with the same folder and environment", async () => {
        const [cwd, env] = [process.cwd(), { ...process.env }];
        const seen: unknown[] = [];
        const pulumi = (args: string[]): Promise<number> => {
            seen.push(args, process.cwd(), process.env["PULUMI_HOME"]);
            return Promise.resolve(3);
        };
        try {
            const args = ["preview", "--stack", "dev"];
            assert.equal(await launch({ args, env: baseEnv(), folder: project, sandboxBin, out, pulumi }), 3);
            assert.deepEqual(seen, [args, project, path.join(project, ".strata", "home")]);
        } finally {
            process.chdir(cwd);
            process.env = env;
        }
    });

    it("gives every other stack to the real CLI when there is one, with the environment as it is", async () => {
        await run(["preview", "--stack", "dev"], baseEnv(realBin));
        const [call] = calls();
        assert.equal(call?.self, path.join(realBin, "pulumi"));
        assert.equal(call?.env.PULUMI_BACKEND_URL, undefined);
        assert.ok(!call?.env.PATH?.includes(sandboxBin));
    });

    it("previews a committed stack in the sandbox when there is no real CLI", async () => {
        await run(["preview", "--stack", "dev"]);
        assert.deepEqual(
            calls().map(({ args }) => args.join(" ")),
            ["stack init dev", "preview --stack dev"],
        );
    });

    it("refuses in one line where there is no project", async () => {
        fs.rmSync(path.join(project, "Pulumi.yaml"));
        await assert.rejects(
            run(["start"]),
            /^Error: no Pulumi\.yaml in .*; run this in the folder of a Pulumi project$/,
        );
    });
});

describe("the choice of a pulumi", () => {
    it("passes over the sandbox's own, which npm links into its PATH", () => {
        const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata-choice-"));
        const own = path.join(folder, "sandbox", "bin", "pulumi");
        const link = path.join(folder, ".bin");
        const real = path.join(folder, "real");
        for (const made of [path.dirname(own), link, real]) fs.mkdirSync(made, { recursive: true });
        fs.writeFileSync(own, "", { mode: 0o755 });
        fs.symlinkSync(own, path.join(link, "pulumi"));
        assert.equal(findRealCli([link, real].join(path.delimiter), own), undefined);
        fs.writeFileSync(path.join(real, "pulumi"), "", { mode: 0o755 });
        assert.equal(findRealCli([link, real].join(path.delimiter), own), path.join(real, "pulumi"));
        fs.rmSync(folder, { recursive: true });
    });

    it("reads the stack wherever a command line names it", () => {
        const stackOf = (line: string, env = {}) => readCommandLine(line.split(" "), env).stack;
        assert.equal(stackOf("up --stack local --yes"), "local");
        assert.equal(stackOf("up --stack=acme/strata/prod"), "prod");
        assert.equal(stackOf("-s dev preview"), "dev");
        assert.equal(stackOf("stack init local"), "local");
        assert.equal(stackOf("stack export"), undefined);
        assert.equal(stackOf("preview", { PULUMI_STACK: "dev" }), "dev");
        assert.equal(stackOf("config set key -- --stack"), undefined);
        assert.equal(readCommandLine(["--stack", "dev", "up"], {}).command, "up");
    });
});

describe("the local state", () => {
    it("keeps what the user set: backend, home, passphrase", () => {
        const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata-state-"));
        const own = { PULUMI_BACKEND_URL: "s3://mine", PULUMI_HOME: "/mine", PULUMI_CONFIG_PASSPHRASE: "" };
        const env = sandboxEnvironment(folder, "/bin/sandbox", own);
        assert.deepEqual({ ...env, PATH: undefined }, { ...own, PATH: undefined });
        assert.ok(!fs.existsSync(path.join(folder, ".strata", "passphrase")));
        assert.equal(hasStack(folder, "local"), false);
        fs.rmSync(folder, { recursive: true });
    });

    it("makes the passphrase once", () => {
        const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata-state-"));
        const read = () =>
            fs.readFileSync(sandboxEnvironment(folder, "/bin", {}).PULUMI_CONFIG_PASSPHRASE_FILE ?? "", "utf8");
        assert.equal(read(), read());
        fs.rmSync(folder, { recursive: true });
    });
});

describe("the guard of a committed config", () => {
    const change = (before: string, after: string): string => {
        const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), "strata-guard-")), "Pulumi.local.yaml");
        fs.writeFileSync(file, before);
        const restore = guardConfig(file);
        fs.writeFileSync(file, after);
        restore();
        const left = fs.readFileSync(file, "utf8");
        fs.rmSync(path.dirname(file), { recursive: true });
        return left;
    };

    it("puts back a file that got a salt, as it was to the last byte", () => {
        assert.equal(change("# sizes\n" + config, `encryptionsalt: v1:abc\n${config}`), "# sizes\n" + config);
    });

    it("leaves a file alone that has a salt of its own", () => {
        const secret = `encryptionsalt: v1:abc\n${config}  strata:token:\n    secure: v1:xyz\n`;
        assert.equal(change(`encryptionsalt: v1:abc\n${config}`, secret), secret);
    });
});

describe("strata-pulumi", () => {
    it("says in one line what is wrong", async () => {
        const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata none "));
        const file = path.join(folder, "sandbox", "bin", "strata-pulumi");
        const root = path.resolve(__dirname, "..", "..", "..");
        for (const part of ["bin/strata-pulumi", "launcher", "engine/language", "node-flags.ts"]) {
            fs.cpSync(path.join(root, "sandbox", part), path.join(folder, "sandbox", part), { recursive: true });
        }
        fs.symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
        const child = spawn(process.execPath, [file, "start"], { cwd: folder, env: { PATH: process.env.PATH } });
        let said = "";
        child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
        const code = await new Promise((resolve) => child.once("close", resolve));
        assert.equal(code, 1);
        assert.match(said, /^error: no Pulumi\.yaml in [^\n]*\n$/);
        fs.rmSync(folder, { recursive: true, force: true });
    });
});
