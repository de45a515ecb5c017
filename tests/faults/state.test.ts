import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import type { Deployment } from "../../sandbox/engine/apitype";
import { finished, root, type Ran } from "../support/sandbox";
import { chain, faultWorkspace } from "../support/faults";

const pulumi = path.join(root, "sandbox/bin/pulumi");

/** A command with mounts of its own. */
const mounted = (script: string) => ["unshare", ["--mount", "--map-root-user", "bash", "-c", script]] as const;

const checkpoint = ".state/.pulumi/stacks/small/dev.json";

describe("a state folder that goes wrong", () => {
    it("refuses a damaged checkpoint, names the backup and leaves both files as they were", async () => {
        const work = faultWorkspace(chain(1, 0));
        try {
            await work.pulumi(["stack", "init", "dev"]);
            assert.equal((await work.pulumi(["up", "--yes", "--skip-preview"])).code, 0);
            const damaged = work.read(checkpoint).slice(0, 200);
            work.write(checkpoint, damaged);
            const backup = work.read(`${checkpoint}.bak`);
            const up = await work.pulumi(["up", "--yes", "--skip-preview"]);
            assert.notEqual(up.code, 0);
            assert.match(up.output, /dev\.json\.bak/);
            assert.equal(work.read(checkpoint), damaged);
            assert.equal(work.read(`${checkpoint}.bak`), backup);
        } finally {
            work.remove();
        }
    });

    it("refuses a wrong passphrase and changes nothing", async () => {
        const work = faultWorkspace(
            `import * as pulumi from "@pulumi/pulumi";\nnew Thing("a", { secret: pulumi.secret("hunter2-plain") });`,
        );
        try {
            await work.pulumi(["stack", "init", "dev"]);
            assert.equal((await work.pulumi(["up", "--yes", "--skip-preview"])).code, 0);
            const before = work.read(checkpoint);
            const up = await work.pulumi(["up", "--yes", "--skip-preview"], { PULUMI_CONFIG_PASSPHRASE: "another" });
            assert.notEqual(up.code, 0);
            assert.match(up.output, /passphrase/);
            assert.equal(work.read(checkpoint), before);
        } finally {
            work.remove();
        }
    });

    it("refuses a passphrase that is not the one of the stack's configuration before anything is made", async () => {
        const work = faultWorkspace(
            `import * as pulumi from "@pulumi/pulumi";\nconst first = new Thing("a", {});\nnew Thing("b", { secret: pulumi.secret("x") }, { dependsOn: first });`,
        );
        try {
            await work.pulumi(["stack", "init", "dev"]);
            const another = { PULUMI_CONFIG_PASSPHRASE: "another" };
            const up = await work.pulumi(["up", "--yes", "--skip-preview"], another);
            assert.notEqual(up.code, 0);
            assert.match(up.output, /passphrase/);
            assert.ok(!work.journal().some((line) => line.startsWith("begin create")), "something was made");
        } finally {
            work.remove();
        }
    });

    it("refuses the checkpoint of a newer version, says which it knows and leaves it as it was", async () => {
        const work = faultWorkspace(chain(1, 0));
        try {
            await work.pulumi(["stack", "init", "dev"]);
            const newer = work.read(checkpoint).replace('"version":3', '"version":9');
            work.write(checkpoint, newer);
            for (const command of [["up", "--yes", "--skip-preview"], ["stack"]]) {
                const ran = await work.pulumi(command);
                assert.notEqual(ran.code, 0, command.join(" "));
                assert.match(ran.output, /unsupported checkpoint version 9/);
            }
            assert.equal(work.read(checkpoint), newer);
            assert.deepEqual(work.journal(), []);
        } finally {
            work.remove();
        }
    });

    it("that is read-only is named before anything is made", async function () {
        if (spawnSync(...mounted("mount -t tmpfs tmpfs /mnt")).status !== 0) return this.skip();
        const work = faultWorkspace(chain(1, 0));
        try {
            await work.pulumi(["stack", "init", "dev"]);
            const state = path.join(work.folder, ".state");
            const script = `mount --bind "${state}" "${state}" && mount -o remount,ro,bind "${state}" && "${pulumi}" up --yes --skip-preview --non-interactive`;
            const up = await finished(spawn(...mounted(script), { cwd: work.folder, env: work.env }));
            assert.notEqual(up.code, 0, up.output);
            assert.match(
                up.output,
                /error: could not write .*\.state.*: the file system is read-only; make it writable/,
            );
            assert.deepEqual(work.journal(), []);
        } finally {
            work.remove();
        }
    });

    it("is full: the update ends in one line, the checkpoint before is whole, and what was made since is in a file that can be taken in", async function () {
        if (spawnSync(...mounted("mount -t tmpfs tmpfs /mnt")).status !== 0) return this.skip();
        const work = faultWorkspace(
            `for (let i = 0; i < ${MANY}; i++) new Thing(\`t\${i}\`, { text: "x".repeat(4096) });`,
        );
        try {
            await work.pulumi(["stack", "init", "dev"]);
            const up = await upOnFullDisk(work);
            assert.notEqual(up.code, 0, up.output);
            const [, rescue = ""] =
                /error: .*could not write .*: no space left on device; free some space and run the command again; what was saved before is unharmed; what it would have held is in (.*\.json): `pulumi stack import --file .*` takes it in/.exec(
                    up.output,
                ) ?? [];
            assert.notEqual(rescue, "", up.output);
            assert.doesNotMatch(up.output, /^ +at /m);

            const begun = made(work.journal());
            assert.ok(begun.length > 0 && begun.length < MANY, `${begun.length} of ${MANY}`);
            const kept = await thingsIn(work);
            assert.ok(kept.length < begun.length, "the disk was full before the last was made");
            assert.ok(kept.every((name) => begun.includes(name)));

            // The disk has room again.
            assert.equal((await work.pulumi(["stack", "import", "--file", rescue])).code, 0);
            fs.rmSync(rescue);
            assert.deepEqual((await thingsIn(work)).sort(), [...begun].sort());
            const again = await work.pulumi(["up", "--yes", "--skip-preview"]);
            assert.equal(again.code, 0, again.output);
            assert.equal((await thingsIn(work)).length, MANY);
            assert.equal(new Set(made(work.journal())).size, MANY);
            assert.equal(made(work.journal()).length, MANY, "something was made twice");
        } finally {
            work.remove();
        }
    });
});

const MANY = 40;

type FaultWorkspace = ReturnType<typeof faultWorkspace>;

/** An update whose state folder lies on a disk of 64 KiB; afterwards it has what was on that disk. */
async function upOnFullDisk(work: FaultWorkspace): Promise<Ran> {
    const state = path.join(work.folder, ".state");
    const [before, kept] = [path.join(work.folder, "before"), path.join(work.folder, "kept")];
    fs.cpSync(state, before, { recursive: true });
    const script = `mount -t tmpfs -o size=64k tmpfs "${state}" && cp -r "${before}/." "${state}"
        "${pulumi}" up --yes --skip-preview --non-interactive; code=$?; cp -r "${state}" "${kept}"; exit $code`;
    const up = await finished(
        spawn(...mounted(script), { cwd: work.folder, env: work.env, stdio: ["ignore", "pipe", "pipe"] }),
    );
    fs.rmSync(state, { recursive: true });
    fs.renameSync(kept, state);
    return up;
}

/** The resources that the provider has made, by name. */
function made(journal: string[]): string[] {
    return journal.flatMap((line) => /^end create (.*)$/.exec(line)?.[1] ?? []);
}

/** Those that the stack has. */
async function thingsIn(work: FaultWorkspace): Promise<string[]> {
    const { deployment } = JSON.parse((await work.pulumi(["stack", "export"])).stdout) as { deployment: Deployment };
    return (deployment.resources ?? []).flatMap(({ urn }) => /fault:index:Thing::(.*)$/.exec(urn)?.[1] ?? []);
}
