"use strict";
// Required before tsx: finds the TypeScript file that another one names (`./store-key` is `store-key.ts`, `./stores` the `index.ts` in it) in the listing
// of its folder, read once. tsx and Node would ask the disk about every ending that the name could have, and tsx takes the `.ts` first.
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");

const endings = /[/\\]$|\.(?:[cm]?[jt]sx?|json|node)$/;
/** A folder itself: tsx looks for its index at once. */
const isFolder = /(?:^|[/\\])\.{1,2}$/;
/** What would come before a folder's `index.ts`. */
const before = ["package.json", "index.js", "index.json", "index.node"];

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
    const named = path.resolve(path.dirname(parent.filename), request);
    if (isFolder.test(request)) return has(named, "index.ts");
    const [folder, name] = [path.dirname(named), path.basename(named)];
    return has(folder, `${name}.ts`) ?? (isTaken(folder, name) ? undefined : indexOf(named));
}

/** The path of a file in a folder; undefined when there is none. */
function has(folder, name) {
    return filesIn(folder).has(name) ? path.join(folder, name) : undefined;
}

const isTaken = (folder, name) =>
    ["", ".tsx", ".jsx", ".js", ".json", ".node"].some((ending) => has(folder, name + ending));

const indexOf = (folder) => (before.some((name) => has(folder, name)) ? undefined : has(folder, "index.ts"));

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
