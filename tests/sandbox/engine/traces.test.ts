import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import { executable, recorded, replay, TraceProvider } from "./trace-run";
import type { TraceRecord } from "./trace-comparison";

/** Cases under way at once: each is a chain of processes that mostly wait for one another. */
const AT_ONCE = 3;

const fixtures = path.resolve(__dirname, "../../fixtures/engine-traces");

/** Cases run ahead, `AT_ONCE` at a time, while mocha waits for each in turn. */
function replays(folder: string): void {
    const cases = readdirSync(path.join(fixtures, folder, "cases")).map((file) => path.parse(file).name);
    const results = new Map<string, Promise<TraceRecord[]>>();

    let provider: TraceProvider;

    before(() => {
        provider = new TraceProvider();
        const slots = Array.from({ length: AT_ONCE }, () => Promise.resolve<unknown>(undefined));
        for (const [at, name] of cases.entries()) {
            const result = (slots[at % AT_ONCE] ?? Promise.resolve()).then(() =>
                replay(name, folder, provider.commandLine),
            );
            results.set(name, result);
            slots[at % AT_ONCE] = result.catch(() => undefined);
        }
    });
    after(() => provider.close());

    for (const name of cases) {
        it(name, async () => {
            assert.deepEqual(await results.get(name), recorded(name, folder));
        });
    }
}

describe("the engine does what Pulumi's own engine was recorded to do", function () {
    this.timeout(600_000);

    it("from its executable, with a provider of its own", async () => {
        assert.deepEqual(await replay("secrets", "", executable), recorded("secrets"));
    });
    describe("on the cases that every engine is held against", () => replays(""));
    describe("on what components and their users do", () => replays("more"));
});
