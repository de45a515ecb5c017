import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../policy-pack/rules";
import { mutationLines } from "./mutations";
import { components, production, stackOf } from "./strata-samples";

const folder = join(__dirname, "mutations");

// UPDATE_MUTATIONS=1 writes the files anew, for a person to read what changed.
describe("taking one protection away makes the expected rules fire and no others", () => {
    for (const [name, record] of Object.entries(components)) {
        it(name, async () => {
            const file = join(folder, `${name.toLowerCase().replaceAll(" ", "-")}.txt`);
            const lines = await mutationLines(rules, stackOf(await record(production)));
            if (process.env["UPDATE_MUTATIONS"] === "1") {
                mkdirSync(folder, { recursive: true });
                writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
            }
            assert.ok(existsSync(file), "run it with UPDATE_MUTATIONS=1 and read what it wrote");
            assert.deepEqual(lines, readFileSync(file, "utf8").split("\n").slice(0, -1));
        });
    }
});
