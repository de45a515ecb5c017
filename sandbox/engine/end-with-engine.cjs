// Preloaded into the program, plugins and policy packs: the engine holds the other end of standard input, so that its end, however it comes, ends them too.
require("./finite-inspect.cjs");
// Node preloads it into their worker threads as well, whose standard input is at its end from the start: ending one of those would leave esbuild's caller waiting for ever.
if (require("node:worker_threads").isMainThread) {
    const end = () => process.exit(0);
    process.stdin.on("end", end).on("close", end).on("error", end).resume();
    process.stdin.unref?.();
}
