import assert from "node:assert/strict";
import { PluginProcess } from "../../../sandbox/engine/providers/plugin-process";

function plugin(script: string, startTimeout = 20_000): PluginProcess {
    return new PluginProcess({
        label: 'provider plugin "x"',
        command: process.execPath,
        args: ["-e", script],
        cwd: process.cwd(),
        env: process.env,
        onOutput: () => undefined,
        startTimeout,
    });
}

const SERVES = "console.log(4711); setInterval(() => {}, 1000)";

describe("a plugin process", () => {
    it("serves at the port that it prints", async () => {
        const process = plugin(SERVES);
        assert.equal(await process.address, "127.0.0.1:4711");
        process.close();
    });

    it("that dies at its start says in one line how, and its last words", async () => {
        await assert.rejects(plugin("console.error('no licence'); process.exit(3)").address, (error: Error) => {
            assert.match(error.message, /^provider plugin "x" ended with exit code 3; it said: no licence$/);
            return true;
        });
    });

    it("that prints something else than a port is refused", async () => {
        await assert.rejects(plugin("console.log('hello'); setInterval(() => {}, 1000)").address, {
            message: 'provider plugin "x" printed "hello" instead of a port number',
        });
    });

    it("that prints nothing is given up on", async () => {
        await assert.rejects(plugin("setInterval(() => {}, 1000)", 300).address, /printed no port within 0.3 seconds/);
    });

    it("that does not exist is an error, not a crash", async () => {
        const options = { label: "plugin", command: "/does/not/exist", args: [], cwd: process.cwd(), env: process.env };
        const missing = new PluginProcess({ ...options, onOutput: () => undefined });
        await assert.rejects(missing.address, /plugin could not be started: .*ENOENT/);
    });

    it("that dies while it serves is told", async () => {
        const process = plugin("console.log(4711); setTimeout(() => process.exit(9), 50)");
        await process.address;
        assert.match((await process.died).message, /ended with exit code 9/);
    });
});
