import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { sweepUnfinished, unfinishedName } from "../../../sandbox/backend/unfinished-writes";

const UUID = "0e9ed2ca-2f8e-4d5a-8f0a-0d6c1f2b3a4c";
const HOUR_MS = 3_600_000;

describe("what a killed process was writing", () => {
    let folder: string;
    beforeEach(() => {
        folder = mkdtempSync(path.join(os.tmpdir(), "unfinished writes-"));
    });
    afterEach(() => rmSync(folder, { recursive: true, force: true }));

    const write = (name: string): string => {
        writeFileSync(path.join(folder, name), "{");
        return name;
    };

    it("goes after an hour, unless its process still runs, and nothing else does", async () => {
        const ended = spawnSync(process.execPath, ["--version"]).pid;
        write(`.write-${ended}-${UUID}`);
        write(`.write-${UUID}`);
        const kept = [write(unfinishedName()), write("meta.yaml"), write(".write-notes")].sort();
        await sweepUnfinished(folder, Date.now() + HOUR_MS + 60_000);
        assert.deepEqual(readdirSync(folder).sort(), kept);
    });

    it("stays for an hour", async () => {
        const young = write(`.write-${UUID}`);
        await sweepUnfinished(folder);
        assert.deepEqual(readdirSync(folder), [young]);
    });

    it("is no reason to fail when the folder is not there", async () => {
        await sweepUnfinished(path.join(folder, "none"));
    });
});
