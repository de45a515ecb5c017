import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { BUCKET, MEMBER, OBJECT, resources, StackState, TWICE, urn } from "./stack-state";

const OTHER = urn("c:d:E", "object");

/** Words of the real CLI, 3.260. */
describe("pulumi state get", () => {
    let stack: StackState;
    before(() => {
        stack = new StackState([...resources(), { urn: OTHER, type: "c:d:E", custom: false }]);
    });
    after(() => stack.dispose());

    const refused = async (message: string, ...words: string[]): Promise<void> => {
        const done = await stack.run("state", "get", ...words);
        assert.deepEqual(done, { code: 1, stdout: "", stderr: `error: ${message}\n` });
    };

    it("shows a resource by its URN, its name and its identifier, secrets masked", async () => {
        const identifier = `bucket_${createHash("sha256").update(BUCKET).digest("hex").slice(0, 6)}`;
        const stdout = `Type: a:b:Bucket\nURN:  ${BUCKET}\nID:   b\nOutputs:\n    key: [secret]\n\n`;
        for (const name of [BUCKET, "bucket", identifier])
            assert.deepEqual(await stack.run("state", "get", name), { code: 0, stdout, stderr: "" });
    });

    it("shows it as JSON", async () => {
        const { stdout } = await stack.run("state", "get", MEMBER, "--output", "json");
        const expected = { id: "m", inputs: {}, outputs: {}, type: "a:b:Member", urn: MEMBER };
        assert.equal(stdout, `${JSON.stringify(expected, undefined, 2)}\n`);
    });

    it("shows the live one of two, and says so", async () => {
        const { stdout, stderr } = await stack.run("state", "get", TWICE);
        assert.match(stdout, /ID: {3}new/);
        assert.match(stderr, /^warning: 1 copy\(ies\) of this resource are pending deletion; showing the live/);
    });

    it("refuses what is not there, what two resources are called, and to choose where nobody can", async () => {
        const two = `2 resources in the stack are named "object":\n    ${OBJECT}\n    ${OTHER}\nspecify one by URN`;
        await refused(two, "object");
        await refused(
            'no resource identified by "none" found in the stack; run `pulumi do show-resources` to list resource reference identifiers',
            "none",
        );
        await refused("Must supply <resource> unless pulumi is run interactively");
        const json = ["--output", "yaml", BUCKET];
        await refused(
            'invalid argument "yaml" for "--output" flag: output "yaml" not supported, valid values are: default or json',
            ...json,
        );
    });
});
