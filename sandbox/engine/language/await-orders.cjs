"use strict";
// Preloaded last into a program's process, which starts before the engine is ready: loads the SDK, then waits for what the engine would otherwise
// have said on the command line. Nothing else can happen meanwhile, so that the SDK's host and the program find everything as if it had always been so.
const fs = require("node:fs");
const { createRequire } = require("node:module");

// Node preloads it into the threads and processes that the program makes as well; of those nobody orders anything.
const { STRATA_PROGRAM_ORDERS: descriptor } = process.env;
delete process.env.STRATA_PROGRAM_ORDERS;
if (descriptor !== undefined) awaitOrders(Number(descriptor));

function awaitOrders(descriptor) {
    // Tracing has to be set up before anything of the SDK is loaded.
    if (process.env.TRACEPARENT === undefined) createRequire(process.argv[1])("../..");
    const text = fs.readFileSync(descriptor, "utf8");
    // An engine that has ended, or needs no program, says nothing.
    if (text === "") process.exit(0);
    const { args, env } = JSON.parse(text);
    process.argv.push(...args);
    Object.assign(process.env, env);
}
