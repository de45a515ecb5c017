import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { AcceptedTwins, judge } from "../../../preflight/aws/accepted";

const shipped = path.resolve(__dirname, "../../../preflight/aws/accepted.generated.txt");

describe("accepted twins", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "accepted "));
    after(() => rmSync(folder, { recursive: true, force: true }));

    it("are shipped for the committed stacks, by the validator that is installed", () => {
        const [first, key] = readFileSync(shipped, "utf8").split("\n");
        assert.equal(first, `# Generated: accepted by ${judge()}`);
        assert.ok(key);
        const twins = new AcceptedTwins(path.join(folder, "none"));
        assert.ok(twins.has(key));
        assert.ok(!twins.has("a key that nobody accepted"));
    });

    it("are remembered from one run to the next", () => {
        const file = path.join(folder, "grows", "accepted.txt");
        new AcceptedTwins(file).add("one");
        assert.ok(new AcceptedTwins(file).has("one"));
    });
});
