import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import path from "node:path";

const preload = path.resolve(__dirname, "../../../sandbox/engine/finite-inspect.cjs");

/** What a process that preloads the guard prints for the coloured error. */
function coloured(error: string): string {
    const script = `console.log(require("util").inspect(${error}, { colors: true }))`;
    const run = spawnSync(process.execPath, ["--max-old-space-size=64", "--require", preload, "--eval", script], {
        encoding: "utf8",
        timeout: 20_000,
    });
    assert.equal(run.status, 0, run.stderr);
    return run.stdout;
}

const withStack = (stack: string) => `Object.assign(new Error("x"), { stack: ${JSON.stringify(stack)} })`;

describe("errors whose stack names a file that lies directly in node_modules", () => {
    for (const file of ["/srv/app/node_modules/@pulumi/resource.ts", "/srv/app/node_modules/one.js"]) {
        it(`are shown, not coloured for ever: ${file}`, () => {
            assert.match(coloured(withStack(`Error: x\n    at f (${file}:1:2)`)), /Error: x\n {4}at f/);
        });
    }

    it("are shown when they are the cause of another", () => {
        const cause = withStack("Error: inner\n    at f (/srv/app/node_modules/@pulumi/output.ts:1:2)");
        assert.match(coloured(`new Error("outer", { cause: ${cause} })`), /inner/);
    });

    it("leave other errors their colours", () => {
        const shown = coloured(withStack("Error: x\n    at f (/srv/app/node_modules/@pulumi/pulumi/a.js:1:2)"));
        assert.ok(shown.includes("\x1b["), shown);
    });
});
