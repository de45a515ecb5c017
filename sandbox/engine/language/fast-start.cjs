"use strict";
// The first thing that a process of the sandbox requires, before a loader of TypeScript: what makes the loading of hundreds of modules cheap.
const { setFlagsFromString } = require("node:v8");
const { keepCode } = require("./code-cache.cjs");
const { mapTraces } = require("./source-maps.cjs");
const { translateLater } = require("./translate-later.cjs");
const { wireLater } = require("./wire-later.cjs");

/** V8 of Node 20; later ones count calls instead, and have a second, cheaper optimizer. */
const isNode20 = Number.parseInt(process.versions.v8, 10) < 12;

/** Prepares this process; `name` says what kind it is, for processes of a kind load much the same. */
exports.startFast = (name) => {
    // A process that lives for seconds would spend a quarter of them on optimizing code: it does so when that has run fifteen times as long as usual.
    if (isNode20) setFlagsFromString("--interrupt-budget=1000000");
    // The most of what thousands of registrations leave behind goes within one more search of the heap, which by itself would wait until the heap has doubled.
    if (isNode20) setFlagsFromString("--heap-growing-percent=60");
    const cache = keepCode(name);
    mapTraces();
    wireLater();
    require("./library-loader.cjs");
    if (cache !== undefined) translateLater(cache);
    require("./sibling-files.cjs");
};
