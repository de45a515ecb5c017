import assert from "node:assert/strict";
import type { ResourceState } from "../../../sandbox/engine/apitype";
import { ROOT, StackState, urn } from "./stack-state";

const component = (type: string, name: string, more: Partial<ResourceState> = {}): ResourceState => ({
    urn: urn(type, name),
    custom: false,
    type: type.split("$").at(-1) ?? "",
    parent: ROOT,
    ...more,
});
const GROUP = component("a:b:Group", "group");
const KEPT = component("a:b:Group$a:b:Member", "kept", { parent: GROUP.urn, protect: true });
const CHILD = component("a:b:Group$a:b:Member$a:b:Part", "child", { parent: KEPT.urn });
const OPEN = component("a:b:Group$a:b:Member", "open", { parent: GROUP.urn, dependencies: [KEPT.urn] });
const STACK: ResourceState = { urn: ROOT, custom: false, type: "pulumi:pulumi:Stack" };

describe("pulumi destroy", () => {
    let stack: StackState;
    afterEach(() => stack.dispose());

    const urns = (): string[] => stack.resources.map((state) => state.urn);

    it("leaves with --exclude-protected the protected resources and what they need, and the stack even with --remove", async () => {
        stack = new StackState([STACK, GROUP, KEPT, CHILD, OPEN]);
        const { code, stdout } = await stack.run("destroy", "--exclude-protected", "--remove", "--yes");
        assert.equal(code, 0);
        assert.match(
            stdout,
            /\nAll unprotected resources were destroyed\. There are still 3 protected resources associated with this stack\.\n$/,
        );
        assert.deepEqual(urns(), [ROOT, GROUP.urn, KEPT.urn]);
        assert.deepEqual(await stack.run("destroy", "--exclude-protected", "--yes"), {
            code: 0,
            stdout: "There were no unprotected resources to destroy. There are still 3 protected resources associated with this stack.\n",
            stderr: "",
        });
    });

    it("destroys everything with --exclude-protected when nothing is protected", async () => {
        stack = new StackState([STACK, GROUP]);
        const { code, stdout } = await stack.run("destroy", "--exclude-protected", "--yes");
        assert.equal(code, 0);
        assert.match(stdout, /run `pulumi stack rm dev`/);
        assert.deepEqual(urns(), []);
    });

    it("tells each event as a line of JSON with --json, what it would do as one document, and nothing else", async () => {
        stack = new StackState([STACK, GROUP]);
        const { stdout } = await stack.run("destroy", "--json", "--skip-preview");
        const events = stdout
            .trimEnd()
            .split("\n")
            .map((line) => JSON.parse(line) as Record<string, unknown>);
        assert.deepEqual(
            events.flatMap(({ sequence, timestamp, ...event }) => {
                assert.deepEqual([typeof sequence, typeof timestamp], ["number", "number"]);
                return Object.keys(event);
            }),
            "preludeEvent resourcePreEvent resOutputsEvent resourcePreEvent resOutputsEvent summaryEvent cancelEvent".split(
                " ",
            ),
        );
        stack.dispose();
        stack = new StackState([STACK, GROUP]);
        const shown = await stack.run("destroy", "--json", "--preview-only");
        assert.deepEqual((JSON.parse(shown.stdout) as { changeSummary: unknown }).changeSummary, { delete: 2 });
    });

    it("removes the stack and its configuration with --remove, without another question", async () => {
        stack = new StackState([STACK, GROUP]);
        stack.write("Pulumi.dev.yaml", "config: {}\n");
        const { code, stdout } = await stack.run("destroy", "--remove", "--yes");
        assert.equal(code, 0);
        assert.match(
            stdout,
            /\nThe resources in the stack have been deleted, and the history and configuration removed\.\n$/,
        );
        assert.throws(() => stack.read("Pulumi.dev.yaml"), /ENOENT/);
        assert.equal((await stack.run("stack")).code, 6);
    });

    const refusals: [string, string[], NodeJS.ProcessEnv, RegExp][] = [
        [
            "--target beside --exclude-protected",
            ["destroy", "--exclude-protected", "--target", GROUP.urn],
            {},
            /you cannot specify --target and --exclude-protected/,
        ],
    ];
    for (const [what, words, env, message] of refusals)
        it(`refuses ${what}`, async () => {
            stack = new StackState([STACK, GROUP]);
            const { code, stderr } = await stack.runWith(env, ...words, "--yes");
            assert.equal(code, 1);
            assert.match(stderr, message);
            assert.deepEqual(urns(), [ROOT, GROUP.urn]);
        });

    it("takes --run-program=false, which the Automation API passes, for what it does anyway", async () => {
        stack = new StackState([STACK, GROUP]);
        assert.equal((await stack.run("destroy", "--run-program=false", "--yes")).code, 0);
    });

    it("deletes nothing when delete hooks would need the program, and names them", async () => {
        const hooked = component("a:b:Group", "hooked", {
            resourceHooks: { BeforeDelete: ["drain"], AfterDelete: ["say"] },
        });
        stack = new StackState([STACK, GROUP, hooked]);
        for (const how of ["--yes", "--preview-only"]) {
            const { code, stdout, stderr } = await stack.run("destroy", how);
            assert.equal(code, 1, how);
            assert.match(
                stdout,
                /hooked error: Resource has delete hooks registered, but the program is not running\. Hooks: drain, say/,
            );
            assert.equal(
                stderr,
                "error: You must run with the `--run-program` flag to use delete hooks during destroy.\n",
            );
        }
        assert.deepEqual(urns(), [ROOT, GROUP.urn, hooked.urn]);
    });
});
