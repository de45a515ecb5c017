"use strict";
// Node reads the map of each translated file as it loads, which takes longer than loading it; a map is asked for only where a line has to be told. So
// they are kept back here, as the texts that they are.
const Module = require("node:module");
const { fileURLToPath } = require("node:url");

const inlineMap = /\n\/\/# sourceMappingURL=data:application\/json[^,\n]*;base64,([^\n]+)\n*$/;

const texts = new Map();
const maps = new Map();

/** The source of a file without the map at its end, which is kept. */
function withoutMap(content, file) {
    const at = content.lastIndexOf("\n//# sourceMappingURL=data:");
    const found = at < 0 ? null : inlineMap.exec(content.slice(at));
    if (found === null) return content;
    texts.set(file, found[1]);
    return content.slice(0, at + 1);
}

/** The map of a file that was loaded since `mapTraces`, its sources as paths; undefined when it had none. */
function sourceMapOf(file) {
    if (!maps.has(file) && texts.has(file)) {
        const payload = JSON.parse(Buffer.from(texts.get(file), "base64").toString("utf8"));
        maps.set(file, new Module.SourceMap({ ...payload, sources: payload.sources.map(asPath) }));
    }
    return maps.get(file);
}
exports.sourceMapOf = sourceMapOf;

/** Where a frame of a trace is in its source; undefined when its file has no map or the map does not say. */
function placeOf(frame) {
    const entry = sourceMapOf(frame.getFileName())?.findEntry(frame.getLineNumber() - 1, frame.getColumnNumber() - 1);
    if (entry?.originalSource === undefined) return undefined;
    return { file: entry.originalSource, line: entry.originalLine + 1, column: entry.originalColumn + 1 };
}
exports.placeOf = placeOf;

/**
 * Has the traces of all errors of this thread say where they are in their sources, as Node does with maps that it has read. Called before there is a
 * loader that translates, and after what compiles in another way, which then sees files without their maps.
 */
exports.mapTraces = () => {
    const compile = Module.prototype._compile;
    Module.prototype._compile = function (content, filename, ...rest) {
        return compile.call(this, withoutMap(content, filename), filename, ...rest);
    };
    Error.prepareStackTrace = (error, frames) =>
        [Error.prototype.toString.call(error), ...frames.map((frame) => `    at ${inSource(frame)}`)].join("\n");
};

function inSource(frame) {
    const text = String(frame);
    const place = placeOf(frame);
    if (place === undefined) return text;
    const generated = `${frame.getFileName()}:${frame.getLineNumber()}:${frame.getColumnNumber()}`;
    return text.replace(generated, () => `${place.file}:${place.line}:${place.column}`);
}

function asPath(source) {
    return source.startsWith("file://") ? fileURLToPath(source) : source;
}
