"use strict";
// Required before tsx: finds the TypeScript file that another one names (`./store-key` is `store-key.ts`) in the listing of its folder, read once. tsx
// and Node would ask the disk about every ending that the name could have, and both take the `.ts` first.
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");

const endings = /(?:^|[/\\])\.{0,2}$|[/\\]$|\.(?:[cm]?[jt]sx?|json|node)$/;

const folders = new Map();

/** The names of a folder's own files: what is a link to elsewhere, Node has to follow. */
function filesIn(folder) {
    if (!folders.has(folder))
        folders.set(folder, new Set(entriesOf(folder).flatMap((entry) => (entry.isFile() ? [entry.name] : []))));
    return folders.get(folder);
}

function entriesOf(folder) {
    try {
        return fs.readdirSync(folder, { withFileTypes: true });
    } catch {
        return [];
    }
}

function siblingOf(parent, request) {
    if (!request.startsWith(".") || !parent?.filename?.endsWith(".ts") || endings.test(request)) return undefined;
    const file = `${path.resolve(path.dirname(parent.filename), request)}.ts`;
    return filesIn(path.dirname(file)).has(path.basename(file)) ? file : undefined;
}

const around = (next) =>
    function (request, parent, isMain, options) {
        return (
            (options === undefined ? siblingOf(parent, request) : undefined) ??
            next.call(this, request, parent, isMain, options)
        );
    };

// Whoever comes later puts a resolver of its own here, around the one that it finds.
let resolve = around(Module._resolveFilename);
Object.defineProperty(Module, "_resolveFilename", {
    configurable: true,
    enumerable: true,
    get: () => resolve,
    set: (next) => (resolve = around(next)),
});
