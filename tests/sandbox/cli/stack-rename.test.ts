import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SECRET, StackState } from "./stack-state";

const SIGNATURE = "4dabf18193072939515e22adb298388d";
const REFERENCE = "5cf8f73096256a8f31e491e813e4eb8e";
const old = (type: string, name: string): string => `urn:pulumi:dev::shop::${type}::${name}`;
const ROOT = old("pulumi:pulumi:Stack", "shop-dev");
const PROVIDER = old("pulumi:providers:random", "own");
const BUCKET = old("a:b:Bucket", "bucket");
const ELSEWHERE = "urn:pulumi:prod::other::a:b:Bucket::bucket";

const refersTo = (urn: string) => ({ [SIGNATURE]: REFERENCE, urn, id: "b" });

describe("pulumi stack rename", () => {
    let stack: StackState;
    beforeEach(() => {
        stack = new StackState([
            {
                urn: ROOT,
                custom: false,
                type: "pulumi:pulumi:Stack",
                outputs: { bucket: refersTo(BUCKET), list: [refersTo(ELSEWHERE)], text: BUCKET, key: SECRET },
            },
            { urn: PROVIDER, custom: true, id: "own-1", type: "pulumi:providers:random", parent: ROOT },
            {
                urn: BUCKET,
                custom: true,
                id: "b",
                type: "a:b:Bucket",
                provider: `${PROVIDER}::own-1`,
                aliases: [ELSEWHERE],
            },
            {
                urn: old("a:b:Group$a:b:Object", "x::y"),
                custom: true,
                id: "o",
                type: "a:b:Object",
                parent: ROOT,
                dependencies: [BUCKET],
                propertyDependencies: { bucket: [BUCKET] },
                deletedWith: BUCKET,
                replaceWith: [BUCKET],
            },
        ]);
    });
    afterEach(() => stack.dispose());

    const stateOf = (name: string, project = "shop"): string =>
        readFileSync(path.join(stack.folder, "stacks", project, `${name}.json`), "utf8");

    it("gives every URN of the stack the new name, and leaves other stacks' and texts alone", async () => {
        const before = stack.resources;
        assert.deepEqual(await stack.run("stack", "rename", "prod"), {
            code: 0,
            stdout: "Renamed dev to prod\n",
            stderr: "",
        });
        const expected = JSON.stringify(before)
            .replaceAll("urn:pulumi:dev::shop::", "urn:pulumi:prod::shop::")
            .replaceAll("::shop-dev", "::shop-prod")
            .replace('"text":"urn:pulumi:prod', '"text":"urn:pulumi:dev');
        const file = JSON.parse(stateOf("prod")) as { checkpoint: { stack: string; latest: { resources: unknown } } };
        assert.equal(file.checkpoint.stack, "organization/shop/prod");
        assert.deepEqual(file.checkpoint.latest.resources, JSON.parse(expected));
    });

    it("takes history, configuration and selection along, and keeps the old state as a backup", async () => {
        stack.write("Pulumi.dev.yaml", "config:\n  shop:a: b\n");
        stack.writeHistory("dev-1700000000000000000.history.json", "other-1.history.json");
        const before = stack.text;
        await stack.run("stack", "rename", "prod");
        assert.equal(stack.read("Pulumi.prod.yaml"), "config:\n  shop:a: b\n");
        assert.equal(existsSync(path.join(stack.project, "Pulumi.dev.yaml")), false);
        assert.equal(stack.backup, before);
        assert.deepEqual(stack.history("prod"), ["prod-1700000000000000000.history.json"]);
        assert.deepEqual(stack.history("dev"), ["other-1.history.json"]);
        assert.equal((await stack.runAlone("stack", "--show-name")).stdout, "prod\n");
    });

    it("changes the project with a full name", async () => {
        const { stdout } = await stack.run("stack", "rename", "organization/mall/dev");
        assert.equal(stdout, "Renamed dev to organization/mall/dev\n");
        assert.match(stateOf("dev", "mall"), /"urn:pulumi:dev::mall::pulumi:pulumi:Stack::mall-dev"/);
        assert.doesNotMatch(stateOf("dev", "mall"), /::shop::a:b:Bucket::bucket::/);
    });

    it("refuses a name that is taken or is none, and changes nothing", async () => {
        const before = stack.text;
        const taken = await stack.run("stack", "rename", "dev");
        assert.deepEqual([taken.code, taken.stderr], [1, "error: a stack named dev already exists\n"]);
        const wrong = await stack.run("stack", "rename", "a b");
        assert.match(wrong.stderr, /a stack name may only contain .* invalid character ' ' at position 1/);
        assert.equal(stack.text, before);
    });
});
