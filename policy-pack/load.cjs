"use strict";
const { existsSync } = require("node:fs");
const { join } = require("node:path");

// A published pack is compiled; a checkout runs from its sources.
const compiled = join(__dirname, "dist");
const root = existsSync(compiled) ? compiled : __dirname;

/** A module of the pack by its path without the extension. */
exports.load = (name) => {
    if (root === __dirname) {
        require("tsx/cjs");
    }
    return require(join(root, name));
};
