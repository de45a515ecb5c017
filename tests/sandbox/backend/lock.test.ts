import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { FileStore } from "../../../sandbox/backend/file-store";
import { LockedError, removeLocks, StackLock } from "../../../sandbox/backend/lock";

const REFERENCE = { project: "p", name: "dev" };

describe("the lock of a stack", () => {
    let root: string;
    let folder: string;
    let store: FileStore;

    beforeEach(() => {
        root = mkdtempSync(path.join(os.tmpdir(), "lock-"));
        folder = path.join(root, ".pulumi/locks/organization/p/dev");
        store = new FileStore(root);
    });
    afterEach(() => rmSync(root, { recursive: true, force: true }));

    it("keeps a second one out, and says who has it", async () => {
        const first = new StackLock(store, REFERENCE);
        await first.acquire();
        await assert.rejects(new StackLock(store, REFERENCE).acquire(), (error: Error) => {
            assert.ok(error instanceof LockedError);
            assert.match(error.message, /currently locked by 1 lock\(s\)/);
            assert.match(error.message, new RegExp(`pid ${process.pid}`));
            return true;
        });
        await first.release();
        await new StackLock(store, REFERENCE).acquire();
    });

    it("lets at most one of many in", async () => {
        const tries = await Promise.allSettled(
            Array.from({ length: 8 }, () => new StackLock(store, REFERENCE).acquire()),
        );
        assert.ok(tries.filter(({ status }) => status === "fulfilled").length <= 1);
    });

    it("respects a lock of the real CLI even when its process is gone", async () => {
        mkdirSync(folder, { recursive: true });
        writeFileSync(
            path.join(folder, "a.json"),
            JSON.stringify({
                pid: 2 ** 22 + 1,
                username: "u",
                hostname: os.hostname(),
                timestamp: "2026-01-01T00:00:00Z",
            }),
        );
        await assert.rejects(new StackLock(store, REFERENCE).acquire(), LockedError);
    });

    it("is removed by cancel", async () => {
        await new StackLock(store, REFERENCE).acquire();
        await removeLocks(store, REFERENCE);
        assert.deepEqual(readdirSync(folder), []);
    });
});
