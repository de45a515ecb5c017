import assert from "node:assert/strict";
import { once } from "node:events";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { PluginProcess } from "./plugin-process";

describe("a plugin's process", () => {
    it("ends when the engine goes away", async () => {
        const engine = new Server();
        const port = await new Promise<number>((resolve, reject) => {
            engine.bindAsync("127.0.0.1:0", ServerCredentials.createInsecure(), (error, bound) =>
                error ? reject(error) : resolve(bound),
            );
        });
        const plugin = await PluginProcess.start("random", { engine: `127.0.0.1:${port}`, config: {} });
        const exited = once(plugin.process, "exit");
        engine.forceShutdown();
        assert.deepEqual((await exited)[0], 0);
    });

    it("takes secrets and previews, as it tells the engine", async () => {
        const plugin = await PluginProcess.start("random");
        const { acceptsecrets, supportspreview } = await plugin.configure({});
        await plugin.stop();
        assert.deepEqual([acceptsecrets, supportspreview], [true, true]);
    });
});
