import assert from "node:assert/strict";
import { PROVIDER, ROOT, StackState, urn } from "./stack-state";

const THING = "a:b:Thing";

/** Words of the real CLI, 3.260. What an import does to the state is among the recorded traces. */
describe("pulumi import", () => {
    let stack: StackState;
    before(() => {
        stack = new StackState([{ urn: ROOT, custom: false, type: "pulumi:pulumi:Stack" }]);
    });
    after(() => stack.dispose());

    const refusal = async (...words: string[]): Promise<string> => {
        const { code, stderr } = await stack.run("import", ...words);
        assert.equal(code, 1);
        return stderr;
    };
    const ofFile = (content: unknown): Promise<string> => {
        stack.write("import.json", JSON.stringify(content));
        return refusal("--file", `${stack.project}/import.json`, "--yes");
    };

    it("needs a type, a name and an id, or a file", async () => {
        const start = "error: an inline resource must be specified if no converter or import file is used, missing ";
        assert.equal(await refusal(), `${start}type, name, and id\n`);
        assert.equal(await refusal(THING), `${start}name and id\n`);
        assert.equal(await refusal(THING, "one"), `${start}id\n`);
        assert.equal(await refusal(THING, "one", "id", "more"), "error: only expected at most three arguments\n");
        assert.equal(
            await refusal("--file", "x.json", "--parent", "p"),
            "error: an inline resource may not be specified in conjunction with an import file\n",
        );
        assert.equal(
            await refusal("--file", "/none/x.json"),
            "error: could not read import file: open /none/x.json: no such file or directory\n",
        );
    });

    it("finds no converter, which is a plugin, and takes none together with a file", async () => {
        assert.equal(
            await refusal("--from", "none"),
            "error: load converter plugin: load \"none\": no converter plugin 'pulumi-converter-none' found in the workspace or on your $PATH\n",
        );
        assert.equal(
            await refusal("--from", "none", "--file", "x.json"),
            "error: a converter may not be specified in conjunction with an import file\n",
        );
    });

    it("asks for a yes when there is nobody to give it", async () => {
        const { code, stderr } = await stack.run("import", THING, "one", "id");
        assert.equal(code, 2);
        assert.match(stderr, /^error: --yes or --skip-preview or --preview-only must be passed in/);
    });

    it("refuses parents and providers that are none", async () => {
        const words = [THING, "one", "id", "--yes"];
        assert.equal(await refusal(...words, "--parent", "p=nope"), "error: invalid parent URN: 'p=nope'\n");
        assert.equal(
            await refusal(...words, "--parent", `x=${ROOT}`, "--provider", `x=${PROVIDER}`),
            "error: provider and parent must have distinct names, both were 'x'\n",
        );
        assert.equal(
            await refusal(...words, "--provider", "nope"),
            `error: the provider 'provider' for resource 'one' of type '${THING}' is not a provider\n`,
        );
    });

    it("tells of every entry what it lacks", async () => {
        const resources = [
            { name: "a" },
            { type: THING },
            { type: "x:y:Z", name: "c", component: true, id: "1" },
            { type: THING, name: "d", id: "x", remote: true },
            { type: "pulumi:providers:a", name: "p", id: "1" },
        ];
        assert.equal(
            await ofFile({ resources }),
            "error: 7 errors occurred:\n" +
                "    1) resource 'a' has no type\n" +
                "    2) resource 'a' has no ID\n" +
                `    3) resource 1 of type '${THING}' has no name\n` +
                `    4) resource 1 of type '${THING}' has no ID\n` +
                "    5) resource 'c' of type 'x:y:Z' has an ID, but is marked as a component\n" +
                `    6) resource 'd' of type '${THING}' is marked as remote, but not as a component\n` +
                "    7) resource 'p' of type 'pulumi:providers:a' has an ID, but is a provider, which is created rather than read\n",
        );
    });

    it("tells of names that lead nowhere, to several, or back to themselves", async () => {
        const one = (name: string, more: object): object => ({ type: THING, name, id: "1", ...more });
        const twice = [one("b", {}), one("b", { logicalName: "other" }), one("c", { parent: "b" })];
        assert.equal(
            await ofFile({ resources: [one("a", { parent: "nowhere" }), ...twice] }),
            "error: 2 errors occurred:\n" +
                `    1) the parent 'nowhere' for resource 'a' of type '${THING}' has no entry in 'nameTable'\n` +
                `    2) resource 'c' of type '${THING}' has an ambiguous parent\n`,
        );
        assert.match(
            await ofFile({ resources: [one("a", { parent: "c" }), one("c", { parent: "a" })] }),
            /1\) resource 'a' of type 'a:b:Thing' is below itself/,
        );
        const badly = [one("a", { provider: "nowhere" }), one("b", { provider: "a" }), one("c", { version: "zzz" })];
        assert.equal(
            await ofFile({ resources: badly }),
            "error: 3 errors occurred:\n" +
                `    1) the provider 'nowhere' for resource 'a' of type '${THING}' has no entry in 'nameTable' or 'resources'\n` +
                `    2) the provider 'a' for resource 'b' of type '${THING}' is not a provider\n` +
                `    3) could not parse version 'zzz' for resource 'c' of type '${THING}': Invalid character(s) found in major number "zzz"\n`,
        );
    });

    it("refuses what is no type before it asks any provider", async () => {
        const before = stack.resources;
        assert.match(
            await refusal("zzz", "one", "id", "--yes"),
            /^error: import type "zzz" is not a valid resource type token\./,
        );
        assert.deepEqual(stack.resources, before);
        assert.equal(stack.find(urn("zzz", "one")), undefined);
    });
});
