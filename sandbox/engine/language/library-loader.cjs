"use strict";
// Required before tsx: loads the SDKs, and what they and the components bring along, as Node itself would. tsx looks into every one of their thousand
// files for what it could have to translate, and has Node read a source map for each; together that is half of the time that loading them takes.
const fs = require("node:fs");
const Module = require("node:module");

/** Published as CommonJS; translating them changes nothing. */
const libraries =
    /[/\\]node_modules[/\\](?:.*\.cjs$|(?:semver|js-yaml|bcryptjs[/\\]umd|@pulumi[/\\](?:pulumi|policy|aws|azure-native|random)|@grpc[/\\][a-z-]+|@opentelemetry[/\\][a-z-]+|google-protobuf|yaml)[/\\])/;

const sourceMapComment = /\n\/\/# sourceMappingURL=[^\n]+\n?$/;

function loadLibrary(module, filename) {
    module._compile(fs.readFileSync(filename, "utf8").replace(sourceMapComment, "\n"), filename);
}

const around = (next) => (module, filename) =>
    libraries.test(filename) ? loadLibrary(module, filename) : next(module, filename);

// Whoever comes later puts a loader of its own here, around the one that it finds.
let loader = around(Module._extensions[".js"]);
Object.defineProperty(Module._extensions, ".js", {
    configurable: true,
    enumerable: true,
    get: () => loader,
    set: (next) => (loader = around(next)),
});
