import assert from "node:assert/strict";
import { type Finished, runInProcess } from "../../support/in-process";
import { CliRunner } from "./cli-runner";

describe("pulumi config cp", () => {
    let cli: CliRunner;
    const run = (line: string): Promise<Finished> => runInProcess(line.split(" "), cli.project, cli.env);
    beforeEach(async () => {
        cli = new CliRunner();
        for (const line of [
            "stack init prod",
            "stack init dev",
            "config set --secret password hunter2",
            "config set --path sizes.small 1",
            "config set plain open",
        ])
            assert.equal((await run(line)).code, 0, line);
    });
    afterEach(() => cli.dispose());

    it("copies one value, also from within a map, and nothing else", async () => {
        assert.equal((await run("config cp plain --dest prod")).code, 0);
        assert.equal((await run("config cp --path sizes.small -d prod")).code, 0);
        assert.equal((await run("config get plain --stack prod")).stdout, "open\n");
        assert.equal((await run("config get --path sizes.small --stack prod")).stdout, "1\n");
        assert.equal((await run("config get password --stack prod")).code, 1);
    });

    it("copies everything, secrets under the other stack's key", async () => {
        assert.equal((await run("config cp --dest prod")).code, 0);
        assert.equal((await run("config get password --stack prod")).stdout, "hunter2\n");
        assert.doesNotMatch((await run("config --stack prod")).stdout, /hunter2/);
    });

    it("refuses a missing key, stack or destination, and the stack itself", async () => {
        const refused: [string, number, RegExp][] = [
            ["config cp nope --dest prod", 1, /configuration key 'nope' not found for stack 'dev'/],
            ["config cp --dest none", 6, /no stack named 'none' found/],
            ["config cp", 1, /--dest/],
            ["config cp --dest dev", 1, /current stack and destination stack are the same/],
        ];
        for (const [line, code, message] of refused) {
            const finished = await run(line);
            assert.equal(finished.code, code, line);
            assert.match(finished.stderr, message, line);
        }
    });
});
