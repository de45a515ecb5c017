import assert from "node:assert/strict";
import { BUCKET, OBJECT, ROOT, StackState } from "./stack-state";

/** What the real CLI, 3.260, writes. */
describe("pulumi stack graph", () => {
    let stack: StackState;
    before(() => {
        const whole = new StackState();
        const chosen = whole.resources.filter(({ urn }) => [ROOT, BUCKET, OBJECT].includes(urn));
        stack = new StackState(chosen.map((state) => ({ ...state, provider: "" })));
        whole.dispose();
    });
    after(() => stack.dispose());

    const graph = async (...flags: string[]): Promise<string> => {
        const file = `${stack.project}/graph.dot`;
        const { code, stderr } = await stack.run("stack", "graph", file, ...flags);
        assert.deepEqual([code, stderr], [0, `Wrote stack dependency graph to \`${file}\`\n`]);
        return stack.read("graph.dot");
    };

    it("draws an edge to the parent, and to each resource that depends on one, with the properties that do", async () => {
        assert.equal(
            await graph(),
            `strict digraph {
    Resource0 [label="${BUCKET}"];
    Resource0 -> Resource1 [color = "#AA6639"];
    Resource0 -> Resource2 [color = "#246C60", label = "bucket"];
    Resource2 [label="${OBJECT}"];
    Resource2 -> Resource1 [color = "#AA6639"];
    Resource1 [label="${ROOT}"];
}
`,
        );
    });

    it("leaves out and styles what the flags say", async () => {
        assert.equal(
            await graph(
                "--ignore-parent-edges",
                "--short-node-name",
                "--dependency-edge-color",
                "red",
                "--dot-fragment",
                "rankdir=LR;",
            ),
            `strict digraph {
rankdir=LR;
    Resource0 [label="bucket"];
    Resource0 -> Resource1 [color = "red", label = "bucket"];
    Resource1 [label="object"];
    Resource2 [label="shop-dev"];
}
`,
        );
        assert.doesNotMatch(await graph("--ignore-dependency-edges"), /#246C60/);
    });

    it("says which file it cannot write", async () => {
        const { code, stderr } = await stack.run("stack", "graph", "/none/g.dot");
        assert.deepEqual([code, stderr], [1, "error: open /none/g.dot: no such file or directory\n"]);
    });
});
