"use strict";
// Preloaded last into a program's process, which starts before the engine is ready: loads the SDK, then waits for what the engine would otherwise
// have said on the command line. Nothing else can happen meanwhile, so that the SDK's host and the program find everything as if it had always been so.
const fs = require("node:fs");
const { createRequire } = require("node:module");

/** The end of the channel for orders, behind standard input, output and error and the channel of messages. */
const ORDERS = 4;

const [, host] = process.argv;
// Tracing has to be set up before anything of the SDK is loaded.
if (process.env.TRACEPARENT === undefined) createRequire(host)("../..");
const text = fs.readFileSync(ORDERS, "utf8");
// An engine that has ended, or needs no program, says nothing.
if (text === "") process.exit(0);
const { args, env } = JSON.parse(text);
process.argv.push(...args);
Object.assign(process.env, env);
