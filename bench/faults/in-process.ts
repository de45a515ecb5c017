import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type * as cli from "../../sandbox/cli/main";
import type { Surroundings } from "../../sandbox/cli/context";
import type { Deployment } from "../../sandbox/engine/apitype";
import type * as snapshots from "../../sandbox/engine/deployment/snapshot";
import type * as keeping from "../../sandbox/cli/state-keeper";
import { serveHere } from "./local-server";
import type { Runner } from "./verdict";

/** Prepares this process to run command lines within itself: the engine's plugins are the cloud, and its program is here. */
export function runsHere(): Runner {
    serveHere();
    later<{ replacePlugins(): void }>("./cloud.cjs").replacePlugins();
    saveOnlyAtTheEnd();
    const { runCommandLine } = later<typeof cli>("../../sandbox/cli/main");
    process.setMaxListeners(0);
    return async (world, args) => {
        const [stdin, stdout] = [new PassThrough().end(), new PassThrough()];
        const said = text(stdout);
        const { folder } = world;
        const around = { stdin, stdout, stderr: stdout, env: world.env(), cwd: () => folder, chdir: () => undefined };
        const code = await runCommandLine(world.words(args), around as unknown as Surroundings);
        stdout.end();
        return { code, signal: null, output: await said };
    };
}

/** A module that must not be loaded before others have been replaced. */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- import() would want file extensions, which the house does not write
const later = <Module>(file: string): Module => require(file) as Module;

interface Lazy {
    now(): Deployment;
}

/** A run that is not interrupted needs no checkpoint but its last, and each costs more than all else of its step. */
function saveOnlyAtTheEnd(): void {
    const snapshot = later<typeof snapshots>("../../sandbox/engine/deployment/snapshot").Snapshot.prototype;
    const { checkpoint } = snapshot;
    snapshot.checkpoint = function () {
        return { now: () => checkpoint.call(this) } satisfies Lazy as unknown as Deployment;
    };
    const keeper = later<typeof keeping>("../../sandbox/cli/state-keeper").StateKeeper.prototype;
    const { save, settle } = keeper;
    keeper.save = function (deployment) {
        const { now } = deployment as unknown as Lazy;
        Object.defineProperty(this, "last", { configurable: true, get: now });
        return new Promise((resolve) => setImmediate(resolve));
    };
    keeper.settle = async function (update) {
        const { last } = this;
        Object.defineProperty(this, "last", { configurable: true, writable: true, value: last });
        if (last !== undefined) await save.call(this, last);
        await settle.call(this, update);
    };
}
