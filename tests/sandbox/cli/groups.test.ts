import assert from "node:assert/strict";
import { StackState } from "./stack-state";

describe("words that begin commands", () => {
    let stack: StackState;
    before(() => {
        stack = new StackState([]);
    });
    after(() => stack.dispose());

    it("show what may follow: as an error alone, as help with --help or after help", async () => {
        for (const [words, follows] of [
            [["state"], /\n {2}unprotect /],
            [["stack", "tag"], /\n {2}set /],
            [["plugin"], /\n {2}install /],
        ] as const) {
            const alone = await stack.runAlone(...words);
            assert.deepEqual([alone.code, alone.stderr], [1, ""]);
            assert.match(alone.stdout, follows);
            assert.ok(alone.stdout.includes(`Usage:\n  pulumi ${words.join(" ")} `));
            const expected = { code: 0, stdout: alone.stdout, stderr: "" };
            assert.deepEqual(await stack.runAlone(...words, "--help"), expected);
            assert.deepEqual(await stack.runAlone("help", ...words), expected);
        }
        assert.match((await stack.runAlone("stack", "--help")).stdout, /\n {2}rename /);
    });

    it("refuse what is no command after them", async () => {
        const refused = async (...words: string[]) => (await stack.runAlone(...words)).stderr;
        assert.equal(
            await refused("stack", "tag", "foo"),
            `error: unknown command "foo" for "pulumi stack tag"\nRun 'pulumi stack tag --help' for usage.\n`,
        );
        assert.equal(
            await refused("state", "foo", "bar"),
            `error: unknown command "foo" for "pulumi state"\nRun 'pulumi state --help' for usage.\n`,
        );
        assert.match(await refused("foo", "bar"), /^error: unknown command "foo" for "pulumi"\n/);
    });
});

describe("what only Pulumi Cloud has", () => {
    let stack: StackState;
    before(() => {
        stack = new StackState([]);
    });
    after(() => stack.dispose());

    const refusals: [line: string, code: number, message: RegExp][] = [
        ["env open mine/dev --format json", 3, /^error: could not determine current cloud: PULUMI_ACCESS_TOKEN must/],
        ["config env add mine --yes", 1, /^error: backend \S+ does not support environments; Pulumi ESC environments/],
        ["config env ls --json", 1, /does not support environments/],
        ["policy publish --foo", 1, /^error: DIY backend does not support resource policy\n$/],
        ["stack webhook ls", 1, /^error: this command requires the Pulumi Cloud backend; run `pulumi login`\n$/],
        ["org get-default", 1, /^error: backends of this type "\S+" do not support organizations\n$/],
        ["deployment run update", 1, /^error: backends of this type "\S+" do not support deployments\n$/],
    ];
    for (const [line, code, message] of refusals)
        it(`\`${line}\` is refused as by the real CLI without it`, async () => {
            const done = await stack.runAlone(...line.split(" "));
            assert.deepEqual([done.code, done.stdout], [code, ""]);
            assert.match(done.stderr, message);
        });

    it("is told from what the sandbox lacks, whatever flags follow", async () => {
        const { code, stderr } = await stack.runAlone("convert", "--file", "f.json");
        assert.equal(code, 1);
        assert.equal(stderr, "error: the sandbox does not have `pulumi convert`; use the real Pulumi CLI for it\n");
    });
});

describe("what there is nothing to do for", () => {
    let stack: StackState;
    before(() => {
        stack = new StackState([]);
    });
    after(() => stack.dispose());

    it("is told: no plugins to remove, and nobody to edit the state", async () => {
        const said = async (...words: string[]): Promise<[number, string]> => {
            const { code, stderr } = await stack.runAlone(...words);
            return [code, stderr];
        };
        assert.deepEqual(await said("plugin", "rm", "resource", "aws"), [0, "no plugins found to uninstall\n"]);
        assert.deepEqual(await said("plugin", "rm", "--all", "--yes"), [0, "no plugins found to uninstall\n"]);
        assert.deepEqual(await said("plugin", "rm"), [
            1,
            "error: please pass --all if you'd like to remove all plugins\n",
        ]);
        assert.match((await said("plugin", "rm", "bogus"))[1], /^error: unrecognized plugin kind: bogus\n/);
        assert.deepEqual(await said("state", "edit"), [
            1,
            "error: pulumi state edit must be run in interactive mode\n",
        ]);
    });
});

describe("pulumi state upgrade", () => {
    let stack: StackState;
    before(() => {
        stack = new StackState([]);
    });
    after(() => stack.dispose());

    it("has nothing to do", async () => {
        assert.deepEqual(await stack.runAlone("state", "upgrade", "--yes"), {
            code: 0,
            stdout: "",
            stderr: "Upgraded 0 stack(s) to project mode\n",
        });
    });

    it("does not go on unless that is confirmed", async () => {
        const { code, stdout } = await stack.runAlone("state", "upgrade");
        assert.equal(code, 0);
        assert.match(stdout, /by typing `yes`: Upgrade cancelled\n$/);
    });
});

describe("pulumi about", () => {
    it("lists the plugins that the program needs, as its SDKs and its language say", async () => {
        const stack = new StackState([]);
        try {
            const { stdout } = await stack.runAlone("about", "--json");
            const { plugins } = JSON.parse(stdout) as { plugins: { name: string; version: string; kind: string }[] };
            const names = plugins.map(({ name, kind }) => `${kind} ${name}`);
            assert.deepEqual(names, ["resource aws", "resource azure-native", "language nodejs", "resource random"]);
            assert.match(plugins[0]?.version ?? "", /^\d+\.\d+\.\d+$/);
            const shown = (await stack.run("about")).stdout;
            assert.match(shown, /\nPlugins\nKIND +NAME +VERSION\nresource +aws +\d/);
            assert.match(shown, /Found no pending operations associated with dev\n/);
        } finally {
            stack.dispose();
        }
    });
});
