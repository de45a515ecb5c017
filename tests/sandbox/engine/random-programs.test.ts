import assert from "node:assert/strict";
import fc from "fast-check";
import type { ResourceState } from "../../../sandbox/engine/apitype";
import { Cloud, type Fate } from "./random/cloud";
import { histories, type Program } from "./random/programs";
import { type Result, Run } from "./random/run";

/** A cloud and its stack after some programs. */
interface Life {
    cloud: Cloud;
    result: Result;
}

/** Brings an empty cloud through a program and its edits. */
async function lived(history: Program[]): Promise<Life> {
    let life: Life | undefined;
    for (const [at, program] of history.entries()) life = await updated(life, program, history[at - 1]);
    return life!;
}

/** An update that is to go well. */
async function updated(life: Life | undefined, program: Program, before?: Program, again = false): Promise<Life> {
    const cloud = life?.cloud.copy(undefined, again) ?? new Cloud();
    const result = await new Run("update", cloud, life?.result.checkpoint).of(program, before);
    assert.deepEqual([result.outcome, result.errors, cloud.problems()], ["succeeded", [], []]);
    return { cloud, result };
}

const unchanged = ({ changes }: Result): boolean => Object.keys(changes).every((op) => op === "same");

/** What is there, in the cloud and on record, without the names that every run draws anew. */
function shape({ cloud, result }: Life): unknown {
    const { resources = [] } = result.checkpoint;
    const names = new Map(resources.map(({ id, urn }) => [id, urn]));
    const renamed = (text: string): string =>
        text.replaceAll(/id-\d+/g, (id) => names.get(id) ?? "gone").replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "uuid");
    const record = ({ created, modified, id, ...rest }: ResourceState): string =>
        renamed(JSON.stringify({ ...rest, made: [created, modified, id].map((value) => value !== undefined) }));
    const things = [...cloud.things].map(([id, { inputs }]) => renamed(JSON.stringify([id, inputs])));
    return { things: things.sort(), resources: resources.map(record).sort() };
}

/** An update that comes to a bad end at its n-th change. */
async function interrupted(life: Life, how: Fate | "cancelled", at: number, edit: [Program, Program]): Promise<Life> {
    const cancel = new AbortController();
    let kill = (): void => undefined;
    const killed = new Promise<void>((resolve) => (kill = resolve));
    let dead = false;
    const cloud = life.cloud.copy((call) => {
        if (call === at && how === "cancelled") cancel.abort();
        if (call === at && how === "never answered") {
            dead = true;
            kill();
        }
        if (dead) return "never answered";
        return call === at && how === "refused" ? "refused" : "done";
    });
    const options = { cancel: cancel.signal, killed };
    const result = await new Run("update", cloud, life.result.checkpoint, options).of(edit[1], edit[0]);
    return { cloud, result };
}

/** What was made and not put on record is named as under way; somebody then looks, and takes it away. */
function clearPendingCreates({ cloud, result }: Life): void {
    const { resources = [], pending_operations: pending = [] } = result.checkpoint;
    const known = new Set(resources.map(({ id }) => id));
    const creating = new Set(pending.filter(({ type }) => type === "creating").map(({ resource }) => resource.urn));
    for (const [id, { urn }] of cloud.things) {
        if (known.has(id)) continue;
        assert.ok(creating.has(urn), `${urn} was made, and nobody knows`);
        cloud.remove(id);
    }
    delete result.checkpoint.pending_operations;
}

describe("the engine, on random programs and random edits of them", () => {
    it("finds nothing to change in a preview or a refresh after an update, and a preview changes nothing", async () => {
        await fc.assert(
            fc.asyncProperty(histories, async (history) => {
                const { cloud, result } = await lived(history);
                const { calls } = cloud;
                const [program, before] = [history.at(-1)!, history.at(-2)];
                const preview = await new Run("preview", cloud, result.checkpoint).of(program, before);
                assert.ok(unchanged(preview), JSON.stringify(preview.changes));
                const refreshed = await new Run("refresh", cloud, result.checkpoint).of([]);
                assert.ok(unchanged(refreshed), JSON.stringify(refreshed.changes));
                assert.deepEqual([cloud.calls, cloud.problems()], [calls, []]);
            }),
            { numRuns: 150, includeErrorInReport: true, endOnFailure: true },
        );
    });

    it("leaves nothing after a destroy", async () => {
        await fc.assert(
            fc.asyncProperty(histories, async (history) => {
                const { cloud, result } = await lived(history);
                const destroyed = await new Run("destroy", cloud, result.checkpoint).of([]);
                assert.deepEqual([destroyed.outcome, destroyed.checkpoint.resources ?? []], ["succeeded", []]);
                assert.deepEqual([[...cloud.things.values()], cloud.problems()], [[], []]);
            }),
            { numRuns: 100, includeErrorInReport: true, endOnFailure: true },
        );
    });

    const ends: (Fate | "cancelled")[] = ["refused", "cancelled", "never answered"];
    for (const how of ends) {
        const words = { refused: "fails", cancelled: "is interrupted", "never answered": "is killed", done: "" };
        it(`ends as without it when an update ${words[how]} and is run again`, async () => {
            await fc.assert(
                fc.asyncProperty(histories, fc.nat(1_000), async ([first, second], draw) => {
                    const before = await lived([first!]);
                    const whole = await updated(before, second!, first);
                    const at = draw % Math.max(1, whole.cloud.calls.length);
                    const life = await interrupted(before, how, at, [first!, second!]);
                    if (how === "never answered") clearPendingCreates(life);
                    const resumed = await updated(life, second!, first, true);
                    assert.deepEqual(shape(resumed), shape(whole));
                }),
                { numRuns: 100, includeErrorInReport: true, endOnFailure: true },
            );
        });
    }
});
