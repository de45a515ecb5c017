import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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

    it("lets exactly one of many in that start at once", async () => {
        const tries = await Promise.allSettled(
            Array.from({ length: 8 }, () => new StackLock(store, REFERENCE).acquire()),
        );
        assert.equal(tries.filter(({ status }) => status === "fulfilled").length, 1);
        assert.equal(readdirSync(folder).length, 1);
    });

    it("lets one of two in that have both seen no lock before they made theirs, and tells the other who has it", async () => {
        let written = 0;
        let bothWritten = (): void => undefined;
        const together = new Promise<void>((resolve) => (bothWritten = resolve));
        class Together extends FileStore {
            override async write(...args: Parameters<FileStore["write"]>): Promise<void> {
                await super.write(...args);
                if (++written === 2) bothWritten();
                await together;
            }
        }
        const locks = [1, 2].map(() => new StackLock(new Together(root), REFERENCE));
        const tries = await Promise.allSettled(locks.map((lock) => lock.acquire()));
        const [refused, ...more] = tries.filter((tried) => tried.status === "rejected");
        assert.deepEqual(more, []);
        assert.ok(refused?.reason instanceof LockedError);
        const [winner = ""] = readdirSync(folder);
        assert.ok(refused.reason.message.includes(`locked by 1 lock(s)`), refused.reason.message);
        assert.ok(refused.reason.message.includes(winner), refused.reason.message);
    });

    it("gives way to one that has the lock, whatever the order of their names", async () => {
        const held = new StackLock(store, REFERENCE);
        await held.acquire();
        const [name = ""] = readdirSync(folder);
        for (const other of ["0", "zz"]) {
            const kept = path.join(folder, `${other}.json`);
            renameSync(path.join(folder, name), kept);
            await assert.rejects(new StackLock(store, REFERENCE).acquire(), LockedError);
            renameSync(kept, path.join(folder, name));
        }
        assert.deepEqual(readdirSync(folder), [name]);
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

    it("is as old as its process lives, whatever the clock said when it was made", async () => {
        await new StackLock(store, REFERENCE).acquire();
        const [name = ""] = readdirSync(folder);
        const file = path.join(folder, name);
        const content = JSON.parse(readFileSync(file, "utf8")) as { pid: number; timestamp: string };
        const { pid: gone = 0 } = spawnSync(process.execPath, ["--version"]);
        for (const timestamp of ["1970-01-01T00:00:00Z", "2126-01-01T00:00:00Z"]) {
            writeFileSync(file, JSON.stringify({ ...content, timestamp }));
            await assert.rejects(new StackLock(store, REFERENCE).acquire(), LockedError);
            writeFileSync(file, JSON.stringify({ ...content, timestamp, pid: gone }));
            const next = new StackLock(store, REFERENCE);
            await next.acquire();
            assert.ok(!readdirSync(folder).includes(name), "the lock of a process that has ended holds nobody");
            await next.release();
        }
    });

    it("is removed by cancel", async () => {
        await new StackLock(store, REFERENCE).acquire();
        await removeLocks(store, REFERENCE);
        assert.deepEqual(readdirSync(folder), []);
    });
});
