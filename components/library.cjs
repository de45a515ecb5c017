// What the package gives when it is required: the exports of index.ts, each loaded when a program first names it, so that who builds on
// one cloud needs the other one's SDK neither loaded nor installed.
require("tsx/cjs");
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

const index = readFileSync(join(__dirname, "index.ts"), "utf8");
for (const [, names, file] of index.matchAll(/^export \{([^}]+)\} from "([^"]+)";/gm)) {
    for (const name of names.split(",").map((each) => each.trim())) {
        if (name !== "") Object.defineProperty(exports, name, { enumerable: true, get: () => require(file)[name] });
    }
}
