import assert from "node:assert/strict";
import path from "node:path";
import { deployArchives } from "../../../examples/tenants/tenants";
import { automationWorkspace, sandboxOnPath } from "../../automation/support";

describe("the tenants example", function () {
    this.timeout(300_000);
    sandboxOnPath();

    it("gives every customer a stack in the sandbox, and does nothing again when it is run again", async () => {
        const { environment, folder, remove } = automationWorkspace();
        const place = { environment, journal: path.join(folder, "journal.jsonl") };
        const customers = [
            { name: "acme", region: "eu-west-2", keepDays: 30 },
            { name: "globex", region: "eu-west-1", keepDays: 90 },
        ];
        try {
            const told: string[] = [];
            const first = await deployArchives(customers, place, (line) => told.push(line));
            assert.deepEqual(told.sort(), ["acme: done", "globex: done"]);
            assert.equal(first.counts.done, 2);
            const again = await deployArchives(customers, place, () => undefined);
            assert.deepEqual([again.counts.done, again.counts.resumed], [0, 2]);
        } finally {
            remove();
        }
    });
});
