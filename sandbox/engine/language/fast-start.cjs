"use strict";
// The first thing that a process of the sandbox requires, before a loader of TypeScript: what makes the loading of hundreds of modules cheap.
const { keepCode } = require("./code-cache.cjs");
const { mapTraces } = require("./source-maps.cjs");

/** Prepares this process; `name` says what kind it is, for processes of a kind load much the same. */
exports.startFast = (name) => {
    keepCode(name);
    mapTraces();
    require("./library-loader.cjs");
    require("./sibling-files.cjs");
};
