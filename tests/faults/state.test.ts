import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { finished, root } from "../support/sandbox";
import { chain, faultWorkspace } from "../support/faults";

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

    it("keeps the last good checkpoint when the disk is full", async function () {
        const mounted = (script: string) => ["unshare", ["--mount", "--map-root-user", "bash", "-c", script]] as const;
        if (spawnSync(...mounted("mount -t tmpfs tmpfs /mnt")).status !== 0) return this.skip();
        const work = faultWorkspace(
            `import * as pulumi from "@pulumi/pulumi";\nfor (let i = 0; i < 40; i++) new Thing(\`t\${i}\`, { text: "x".repeat(4096) });`,
        );
        try {
            const state = path.join(work.folder, ".state");
            await work.pulumi(["stack", "init", "dev"]);
            const kept = path.join(work.folder, "kept");
            const pulumi = path.join(root, "sandbox/bin/pulumi");
            const script = `cp -r "${state}" /tmp/strata-full-$$ && mount -t tmpfs -o size=64k tmpfs "${state}" && cp -r /tmp/strata-full-$$/. "${state}" && rm -r /tmp/strata-full-$$
                "${pulumi}" up --yes --skip-preview --non-interactive; code=$?; cp -r "${state}" "${kept}"; exit $code`;
            const { spawn } = await import("node:child_process");
            const up = await finished(
                spawn(...mounted(script), { cwd: work.folder, env: work.env, stdio: ["ignore", "pipe", "pipe"] }),
            );
            assert.notEqual(up.code, 0, up.output);
            assert.match(up.output, /ENOSPC|no space left|disk is full/i);
            const last = JSON.parse(fs.readFileSync(path.join(kept, ".pulumi/stacks/small/dev.json"), "utf8")) as {
                version: number;
            };
            assert.equal(last.version, 3);
        } finally {
            work.remove();
        }
    });
});
