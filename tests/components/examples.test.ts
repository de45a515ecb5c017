import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";

const components = path.resolve(__dirname, "../../components");
const mostLines = 15;

/** The examples of the stores; each store's own tests run it. */
const examples = fs
    .readdirSync(components, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".example.ts") && !file.includes("node_modules"));

describe("The example of a store", () => {
    it("stands beside each of them", () => {
        const folders = new Set(examples.map((file) => path.dirname(file)));
        const stores = "rds-database aurora-global dynamodb-table dax-cluster documentdb-cluster".split(" ");
        const missing = stores.filter((store) => ![...folders].some((folder) => folder.endsWith(store)));
        assert.deepEqual(missing, []);
    });

    for (const file of examples) {
        it(`is less than ${mostLines} lines: ${file.split(path.sep).join("/")}`, () => {
            const lines = fs.readFileSync(path.join(components, file), "utf8").split("\n");
            const code = lines.filter((line) => line.trim() !== "" && !/^\s*(\/\/|\/?\*)/.test(line));
            assert.ok(code.length < mostLines, `${code.length} lines`);
        });
    }
});
