import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { FileStore } from "../../../sandbox/backend/file-store";
import { addToHistory, backupFolder, historyFolder, readHistory } from "../../../sandbox/backend/history";

const REFERENCE = { project: "p", name: "dev" };
const CHECKPOINT = ".pulumi/stacks/p/dev.json";
/** A moment in the year 2128, as a file's name has it. */
const AHEAD = "5000000000000000000";

describe("the history of a stack", () => {
    let root: string;
    let store: FileStore;
    const add = (message: string) =>
        addToHistory(store, REFERENCE, CHECKPOINT, {
            ...{ kind: "update", startTime: 1, endTime: 2, message, environment: {}, config: {}, version: 0 },
            result: "succeeded",
        });

    beforeEach(async () => {
        root = mkdtempSync(path.join(os.tmpdir(), "history "));
        store = new FileStore(root);
        await store.write(CHECKPOINT, "{}");
    });
    afterEach(() => rmSync(root, { recursive: true, force: true }));

    it("keeps its order when the clock has been set back", async () => {
        const folder = historyFolder(REFERENCE);
        await store.write(`${folder}/dev-${AHEAD}.history.json`, '{"message":"first"}');
        await store.write(`${backupFolder(REFERENCE)}/dev.${AHEAD}.json`, "{}");
        await add("second");
        await add("third");
        const messages = (await readHistory(store, REFERENCE)).map(({ message }) => message);
        assert.deepEqual(messages, ["third", "second", "first"]);
        assert.equal((await store.list(backupFolder(REFERENCE)))[0], `dev.${AHEAD}.json`);
    });

    it("names an operation by its time when the clock is right", async () => {
        await add("only");
        const [name = ""] = await store.list(historyFolder(REFERENCE));
        const [, milliseconds] = /^dev-(\d{13})\d{6}\.checkpoint\.json$/.exec(name) ?? [];
        assert.equal(new Date(Number(milliseconds)).getUTCFullYear(), new Date().getUTCFullYear());
    });
});
