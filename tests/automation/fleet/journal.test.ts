import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { root } from "../../support/sandbox";
import { fleet, journalFile, tenants, world } from "./support";

describe("a fleet's journal", () => {
    let journal: ReturnType<typeof journalFile>;
    beforeEach(() => (journal = journalFile()));
    afterEach(() => journal.remove());

    const deploy = async (
        names: { name: string; size?: string }[],
        attempt: Parameters<typeof world>[0] = () => undefined,
    ) => {
        const { world: given, tried } = world(attempt);
        const made = fleet(given, { journal: journal.file, parallelism: 1, tenants: names });
        return { tried, summary: await made.deploy().result, made };
    };

    it("keeps the next run from doing again what is done", async () => {
        await deploy(tenants("a", "b"), (stack) => {
            if (stack === "b") throw new Error("no");
        });
        const { tried, summary } = await deploy(tenants("a", "b", "c"));
        assert.deepEqual(tried, ["b", "c"]);
        assert.deepEqual(
            summary.tenants.map(({ status }) => status),
            ["resumed", "done", "done"],
        );
    });

    it("has a tenant done again whose settings have changed", async () => {
        await deploy([{ name: "a", size: "small" }, { name: "b" }]);
        const { tried } = await deploy([{ name: "a", size: "large" }, { name: "b" }]);
        assert.deepEqual(tried, ["a"]);
    });

    it("has a tenant deployed again that was destroyed since", async () => {
        const { made } = await deploy(tenants("a"));
        await made.destroy().result;
        assert.deepEqual((await deploy(tenants("a"))).tried, ["a"]);
    });

    it("passes over a line that a kill cut short, and does not write into it", async () => {
        await deploy(tenants("a"));
        fs.appendFileSync(journal.file, '{"at":"2026-01-01T00:00:00Z","tenant":"b","event":"do');
        const { tried } = await deploy(tenants("a", "b"));
        assert.deepEqual(tried, ["b"]);
        assert.deepEqual((await deploy(tenants("a", "b"))).tried, []);
    });

    it("resumes a fleet that was killed, and does not do again what was done", async () => {
        const program = path.join(root, "tests/fixtures/automation/killed-fleet.ts");
        const child = spawn(process.execPath, ["--import", "tsx", program, journal.file], {
            cwd: root,
            stdio: ["ignore", "pipe", "inherit"],
        });
        for await (const line of createInterface({ input: child.stdout })) if (line === "c") break;
        child.kill("SIGKILL");
        await once(child, "close");
        const { tried, summary } = await deploy(tenants("a", "b", "c", "d"));
        assert.deepEqual(tried, ["c", "d"]);
        assert.deepEqual(summary.counts, { done: 2, resumed: 2, failed: 0, skipped: 0, cancelled: 0 });
    }).timeout(300_000);

    it("ends the fleet when it cannot be written", async () => {
        const { world: given, tried } = world(() => undefined);
        const nowhere = path.join(path.dirname(journal.file), "no such folder", "journal");
        await assert.rejects(fleet(given, { journal: nowhere }).deploy().result, /ENOENT/);
        assert.deepEqual(tried, []);
    });
});
