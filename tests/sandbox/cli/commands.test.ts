import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { allCommands } from "../../../sandbox/cli/commands";
import { commandHelp } from "../../../sandbox/cli/help";
import { CliRunner, PULUMI } from "./cli-runner";

describe("every command", () => {
    for (const { words, command } of allCommands()) {
        it(`pulumi ${words.join(" ")} has a help with its usage`, () => {
            assert.match(commandHelp(command, words), new RegExp(`Usage:\\n {2}pulumi ${words.join(" ")}`));
        });
    }
});

describe("the command line", () => {
    let cli: CliRunner;
    beforeEach(() => {
        cli = new CliRunner();
    });
    afterEach(() => cli.dispose());

    it("refuses unknown flags and commands with the real CLI's words", () => {
        assert.deepEqual(cli.run("up --foo"), { code: 1, out: "", err: "error: unknown flag: --foo\n" });
        assert.match(cli.run("foo").err, /unknown command "foo" for "pulumi"/);
    });

    it("names the real CLI for what it does not do", () => {
        for (const line of ["logs", "convert --from f", "stack drift x", "up --attach-debugger"]) {
            const { code, err } = cli.run(line);
            assert.equal(code, 1, line);
            assert.match(err, /real Pulumi CLI/, line);
        }
    });

    it("does not mind a reader that has seen enough", () => {
        const piped = spawnSync("bash", ["-o", "pipefail", "-c", '"$0" --help | head -n 1', PULUMI], {
            encoding: "utf8",
            env: cli.env,
        });
        assert.equal(piped.stderr, "");
    });

    it("works through a link", () => {
        const link = path.join(cli.root, "pulumi");
        symlinkSync(PULUMI, link);
        assert.match(cli.run("version", {}, link).out, /^v\d+\.\d+\.\d+/);
    });

    it("needs --yes when there is nobody to ask", () => {
        cli.run("stack init dev");
        assert.equal(cli.run("up").code, 2);
        assert.equal(cli.run("destroy").code, 2);
        assert.equal(cli.run("refresh").code, 1);
        assert.match(cli.run("stack rm").err, /non-interactive mode requires --yes/);
    });

    it("tells a missing stack by exit code 6", () => {
        const { code, err } = cli.run("preview --stack nope");
        assert.equal(code, 6);
        assert.equal(err, "error: no stack named 'nope' found\n");
    });

    it("refuses a second stack of the same name in words that the Automation API knows", () => {
        cli.run("stack init dev");
        assert.match(cli.run("stack init dev").err, /stack 'organization\/shop\/dev' already exists/);
    });

    it("logs in to a folder and remembers it", () => {
        const env = { PULUMI_BACKEND_URL: "" };
        assert.equal(cli.run(["login", `file://${cli.state}`], env).code, 0);
        assert.deepEqual((JSON.parse(cli.run("whoami --json", env).out) as { url: string }).url, `file://${cli.state}`);
        assert.equal(cli.run("logout", env).code, 0);
        assert.match(cli.run("stack ls", env).err, /no backend is chosen/);
    });

    it("refuses a damaged checkpoint, names the backup and keeps both", () => {
        cli.run("stack init dev");
        const sound = cli.run("stack export").out;
        writeFileSync(path.join(cli.project, "e.json"), sound);
        assert.equal(cli.run("stack import --file e.json").code, 0);
        writeFileSync(cli.stateFile, '{"version":3');
        for (const line of ["up --yes", "preview", "stack import --file e.json", "stack output", "destroy --yes"]) {
            const { code, err } = cli.run(line);
            assert.notEqual(code, 0, line);
            assert.match(err, /damaged/, line);
            assert.ok(err.includes(`${cli.stateFile}.bak`), line);
            assert.equal(err.trimEnd().split("\n").length, 1, line);
        }
        assert.equal(readFileSync(cli.stateFile, "utf8"), '{"version":3');
    });

    it("refuses an update while another has the lock, and cancel lifts it", () => {
        cli.run("stack init dev");
        const folder = path.join(cli.state, ".pulumi/locks/organization/shop/dev");
        mkdirSync(folder, { recursive: true });
        writeFileSync(
            path.join(folder, "x.json"),
            '{"pid":1,"username":"u","hostname":"elsewhere","timestamp":"2026-01-01T00:00:00Z"}',
        );
        const { code, err } = cli.run("up --yes --skip-preview");
        assert.equal(code, 1);
        assert.match(err, /the stack is currently locked by 1 lock\(s\)\. Either wait .*`pulumi cancel`/);
        assert.equal(cli.run("cancel --yes").code, 0);
        assert.equal(cli.run("stack rm --yes").code, 0);
    });
});
