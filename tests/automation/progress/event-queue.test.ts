import assert from "node:assert/strict";
import { EventQueue } from "../../../automation/progress/event-queue";
import { all } from "../support";

interface Event {
    kind: string;
    at?: number;
}

const queue = (limit: number, onRead?: () => void) =>
    new EventQueue<Event>(limit, ({ kind }) => kind === "small", onRead);

describe("an event queue", () => {
    it("tells everything in order to a reader that keeps up", async () => {
        const events = queue(2);
        const told = all(events);
        for (let at = 0; at < 3; at++) {
            events.push({ kind: "small", at });
            await Promise.resolve();
        }
        events.close();
        assert.deepEqual(
            await told,
            [0, 1, 2].map((at) => ({ kind: "small", at })),
        );
    });

    it("leaves out the oldest small events of a reader that is too slow, and says how many where they stood", async () => {
        const events = queue(3);
        events.push({ kind: "great", at: -1 });
        for (let at = 0; at < 1000; at++) events.push({ kind: "small", at });
        events.push({ kind: "great", at: 1000 });
        events.close();
        const told = await all(events);
        assert.deepEqual(told[0], { kind: "great", at: -1 });
        assert.deepEqual(told.at(-1), { kind: "great", at: 1000 });
        const dropped = told.find((event) => event.kind === "dropped") as { count: number };
        assert.equal(told.length, 4);
        assert.equal(dropped.count + told.filter(({ kind }) => kind === "small").length, 1000);
    });

    it("never leaves out a great event", async () => {
        const events = queue(2);
        for (let at = 0; at < 50; at++) events.push({ kind: "great", at });
        events.close();
        assert.equal((await all(events)).length, 50);
    });

    it("throws the error of its end once everything before it is read", async () => {
        const events = queue(9);
        events.push({ kind: "great" });
        events.close({ error: new Error("broke") });
        assert.equal((await events.next()).value?.kind, "great");
        await assert.rejects(events.next(), /broke/);
        assert.equal((await events.next()).done, true);
    });

    it("rejects a reader that waits when the end comes", async () => {
        const events = queue(9);
        const next = events.next();
        events.close({ error: new Error("broke") });
        await assert.rejects(next, /broke/);
    });

    it("forgets what comes after its reader has left", async () => {
        let read = 0;
        const events = queue(9, () => read++);
        events.push({ kind: "great", at: 1 });
        events.push({ kind: "great", at: 2 });
        for await (const event of events) if (event.kind === "great") break;
        events.push({ kind: "great", at: 3 });
        assert.deepEqual(await all(events), []);
        assert.equal(read, 1);
    });
});
