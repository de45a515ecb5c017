import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { finished, root, type Ran } from "./support/sandbox";

/** The commands of the README's first section, without the installation that the checkout has behind it. */
function commands(): string[] {
    const section =
        /## Two commands\n([\s\S]*?)\n## /.exec(fs.readFileSync(path.join(root, "README.md"), "utf8"))?.[1] ?? "";
    return [...section.matchAll(/```sh\n([\s\S]*?)```/g)]
        .flatMap(([, block]) => (block ?? "").split("\n"))
        .map((line) => line.replace(/#.*/, "").trim())
        .filter((line) => line !== "");
}

/** A copy of what git tracks or would track, with the installed packages of this checkout. */
function copy(): string {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "strata clone "));
    const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
        cwd: root,
        encoding: "utf8",
    });
    for (const file of files
        .trim()
        .split("\n")
        .filter((f) => fs.existsSync(path.join(root, f)))) {
        fs.cpSync(path.join(root, file), path.join(folder, file), { recursive: true });
    }
    fs.symlinkSync(path.join(root, "node_modules"), path.join(folder, "node_modules"));
    const git = (...args: string[]) =>
        execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.com", ...args], { cwd: folder });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "as cloned");
    return folder;
}

/** Every string of a stack's state that is secret, in plain. */
function secretsIn(value: unknown, secret = false): string[] {
    if (typeof value === "string") return secret && value.length >= 8 ? [value] : [];
    if (Array.isArray(value)) return value.flatMap((v) => secretsIn(v, secret));
    if (value === null || typeof value !== "object") return [];
    if ("plaintext" in value) return secretsIn(JSON.parse(String(value.plaintext)), true);
    return Object.values(value).flatMap((v) => secretsIn(v, secret));
}

describe("the README's commands, in a fresh clone", () => {
    let folder: string;
    let said = "";
    const env = { ...process.env, NO_COLOR: "1", NODE_OPTIONS: "" };
    for (const name of Object.keys(env)) if (/^(PULUMI|npm)_/i.test(name)) delete env[name as keyof typeof env];
    const run = async (line: string): Promise<Ran> => {
        const ran = await finished(
            spawn("bash", ["-c", line], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] }),
        );
        said += ran.output;
        return ran;
    };
    const pulumi = (args: string) => run(`node sandbox/bin/strata-pulumi ${args}`);

    before(() => {
        folder = copy();
    });
    after(() => fs.rmSync(folder, { recursive: true, force: true }));

    it("are npm start and npm test", () => {
        assert.deepEqual(commands(), ["npm ci && npm start", "npm ci && npm test"]);
    });

    it("npm start deploys the local stack, shows its outputs and leaves the checkout clean", async () => {
        const start = await run("npm start");
        assert.equal(start.code, 0, start.output);
        assert.match(start.output, /\d+ created/);
        assert.match(start.output, /endpoints/);
        assert.match(start.output, /polic/i);
        assert.match(start.output, /Duration/);
        assert.equal((await run("git status --porcelain")).output, "");
    }).timeout(120_000);

    it("npm start again changes nothing", async () => {
        const again = await run("npm start");
        assert.equal(again.code, 0, again.output);
        assert.match(again.output, /\d+ unchanged/);
        assert.doesNotMatch(again.output, /\d+ (created|updated|deleted|replaced)/);
    }).timeout(120_000);

    it("a changed size updates just that database, and the alarms whose thresholds follow from it", async () => {
        const file = path.join(folder, "Pulumi.local.yaml");
        const text = fs.readFileSync(file, "utf8");
        const changed = text.replace(/^( +)service: mariadb$/m, "$&\n$1storageGib: 150");
        assert.notEqual(changed, text);
        fs.writeFileSync(file, changed);
        const start = await run("npm start");
        fs.writeFileSync(file, text);
        assert.equal(start.code, 0, start.output);
        const updated = [...start.output.matchAll(/^ ~ +(\S+) (\S+) updated/gm)].map(
            ([, type, name]) => `${type} ${name}`,
        );
        assert.deepEqual(
            updated.filter((line) => !line.includes("MetricAlarm")),
            ["aws:rds:Instance policies-instance"],
        );
        assert.ok(
            updated.every((line) => line.includes(" policies-")),
            updated.join("\n"),
        );
        assert.doesNotMatch(start.output, /\d+ (created|deleted|replaced)/);
    }).timeout(120_000);

    it("no secret of the stack is in its state, its events or on the screen", async () => {
        const exported = await run("node sandbox/bin/strata-pulumi stack export --stack local --show-secrets");
        assert.equal(exported.code, 0, exported.stderr);
        const secrets = [...new Set(secretsIn(JSON.parse(exported.stdout)))];
        assert.ok(secrets.length > 0, "the local stack has no secret to look for");
        said = said.replace(exported.output, "");
        const log = path.join(folder, ".strata", "events.log");
        await pulumi(`up --stack local --yes --skip-preview --event-log "${log}"`);
        await pulumi("preview --stack local --diff");
        const files = execFileSync(
            "find",
            [path.join(folder, ".strata"), "-type", "f", "-not", "-name", "passphrase"],
            { encoding: "utf8" },
        )
            .trim()
            .split("\n");
        assert.ok(files.includes(log));
        for (const secret of secrets) {
            assert.ok(!said.includes(secret), "a secret is on the screen");
            for (const file of files)
                assert.ok(!fs.readFileSync(file, "utf8").includes(secret), `a secret is in ${file}`);
        }
    }).timeout(120_000);

    it("npm stop leaves no resource", async () => {
        const stop = await run("npm stop");
        assert.equal(stop.code, 0, stop.output);
        const exported = await run("node sandbox/bin/strata-pulumi stack export --stack local");
        const state = JSON.parse(exported.stdout) as { deployment: { resources?: unknown[] } };
        assert.deepEqual(state.deployment.resources ?? [], []);
    }).timeout(120_000);
});
