import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { checkpointText } from "../../../sandbox/backend/checkpoint";
import { FileBackend, StackExistsError, StackHasResourcesError } from "../../../sandbox/backend/file-backend";
import type { Deployment } from "../../../sandbox/engine/apitype";

const REFERENCE = { project: "p", name: "dev" };
const EMPTY: Deployment = { manifest: { time: "2026-01-01T00:00:00Z", magic: "", version: "" }, metadata: {} };
const ONE: Deployment = {
    ...EMPTY,
    resources: [{ urn: "urn:pulumi:dev::p::t:i:T::a", custom: true, id: "a", type: "t:i:T" }],
};

describe("the file backend", () => {
    let root: string;
    let backend: FileBackend;

    beforeEach(async () => {
        root = mkdtempSync(path.join(os.tmpdir(), "backend "));
        backend = await FileBackend.open(`file://${root}`, root);
    });
    afterEach(() => rmSync(root, { recursive: true, force: true }));

    const file = (): string => path.join(root, ".pulumi/stacks/p/dev.json");

    it("lays its files out as the real CLI does", async () => {
        await backend.create(REFERENCE, EMPTY);
        assert.equal(readFileSync(path.join(root, ".pulumi/meta.yaml"), "utf8"), "version: 1\n");
        assert.match(readFileSync(`${file()}.attrs`, "utf8"), /"md5":"[^"]+"/);
        assert.deepEqual(await backend.list(), [REFERENCE]);
        assert.deepEqual(
            readdirSync(path.join(root, ".pulumi")).filter((name) => name.startsWith(".write-")),
            [],
        );
    });

    it("refuses to make a stack twice", async () => {
        await backend.create(REFERENCE, EMPTY);
        await assert.rejects(backend.create(REFERENCE, EMPTY), StackExistsError);
    });

    it("keeps the checkpoint before as .bak", async () => {
        await backend.create(REFERENCE, EMPTY);
        const before = readFileSync(file(), "utf8");
        await backend.write(REFERENCE, checkpointText("organization/p/dev", ONE));
        assert.equal(readFileSync(`${file()}.bak`, "utf8"), before);
        assert.equal((await backend.read(REFERENCE))?.latest?.resources?.length, 1);
    });

    it("refuses a damaged checkpoint, names its backup and leaves both alone", async () => {
        await backend.create(REFERENCE, EMPTY);
        await backend.write(REFERENCE, checkpointText("organization/p/dev", ONE));
        const backup = readFileSync(`${file()}.bak`, "utf8");
        writeFileSync(file(), '{"version":3,"checkpo');
        await assert.rejects(
            backend.read(REFERENCE),
            (error: Error) => error.message.includes(`${file()}.bak`) && !error.message.includes("\n"),
        );
        assert.equal(readFileSync(`${file()}.bak`, "utf8"), backup);
        assert.equal(readFileSync(file(), "utf8"), '{"version":3,"checkpo');
    });

    it("leaves the old file when the new one cannot be written", async () => {
        await backend.create(REFERENCE, EMPTY);
        const before = readFileSync(file(), "utf8");
        rmSync(`${file()}.attrs`);
        const blocked = await FileBackend.open(`file://${root}`, root);
        await assert.rejects(
            blocked.store.write(".pulumi/meta.yaml/inside.json", "text"),
            /what was saved before is unharmed/,
        );
        assert.equal(readFileSync(file(), "utf8"), before);
    });

    it("removes an empty stack and keeps its last checkpoint as .bak", async () => {
        await backend.create(REFERENCE, EMPTY);
        await backend.remove(REFERENCE, false, false);
        assert.ok(!existsSync(file()));
        assert.ok(existsSync(`${file()}.bak`));
    });

    it("refuses to remove a stack with resources unless forced", async () => {
        await backend.create(REFERENCE, ONE);
        await assert.rejects(backend.remove(REFERENCE, false, false), StackHasResourcesError);
        await backend.remove(REFERENCE, true, true);
        assert.ok(!existsSync(`${file()}.bak`));
    });
});
