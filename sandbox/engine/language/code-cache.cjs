"use strict";
// Required before what it is for: keeps what V8 made of the modules that a process loads, so that the next one need not compile them, nor the functions
// in them that were called. Node has the same from version 22 on, without the functions and with a file a module.
const { hash } = require("node:crypto");
const fs = require("node:fs");
const Module = require("node:module");
const os = require("node:os");
const path = require("node:path");
const { cachedDataVersionTag } = require("node:v8");
const vm = require("node:vm");
const { isMainThread } = require("node:worker_threads");

/** Bytes of a key, a digest in base 64, and of the length after it. */
const KEY = 28;
const HEAD = KEY + 4;
/** What was not used by the process that writes is dropped when a file would grow beyond this, in bytes. */
const LARGEST = 32 * 1024 * 1024;
/** A file is written anew when more code than that of one module in so many was not in it. */
const STALE = 20;
/** Code that was kept has forgotten who does the imports that it asks for as it runs, in texts for `eval`, too. */
const importsLater = /\bimport\s*\(/;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Code that no process has used for so many days is removed: that of another Node, or of other flags. */
const KEPT_DAYS = 30;

/**
 * Keeps the code of this process under a name, one file for all processes of this sandbox that run with the same Node and flags. The result can keep
 * other things beside it; it is undefined where nothing is kept.
 */
exports.keepCode = (name) => {
    if (!isMainThread || process.env.NODE_DISABLE_COMPILE_CACHE) return undefined;
    const tag = cachedDataVersionTag();
    const sandbox = hash("sha1", __dirname).slice(0, 8);
    const madeBy = `${process.version}-${process.arch}-${tag.toString(16)}`;
    const file = path.join(cacheFolder(), `${name}-${sandbox}-${madeBy}.code`);
    const cache = new CodeCache(file);
    removeUnused(file);
    const compile = Module.prototype._compile;
    Module.prototype._compile = function (content, filename, ...rest) {
        if (this.id === "." || !path.isAbsolute(filename) || content.startsWith("#!") || importsLater.test(content)) {
            return compile.call(this, content, filename, ...rest);
        }
        const run = cache.script(content, filename).runInThisContext();
        return run.call(this.exports, this.exports, requireOf(this), this, filename, path.dirname(filename));
    };
    process.once("exit", () => {
        // Code is of no use to a process that starts with other flags than those that it was made under.
        if (cachedDataVersionTag() === tag) cache.save();
    });
    return cache;
};

function cacheFolder() {
    return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), ".cache"), "strata-sandbox");
}

class CodeCache {
    #used = new Map();
    #made = new Map();
    #hasTexts = false;

    constructor(file) {
        this.file = file;
        this.kept = read(file);
    }

    /** The compiled module; code knows the path of its source, for traces. */
    script(source, filename) {
        const key = keyOf("code", filename, source);
        const cachedData = this.kept.get(key);
        const script = new vm.Script(Module.wrap(source), {
            filename,
            columnOffset: -Module.wrapper[0].length,
            cachedData,
        });
        if (cachedData !== undefined && !script.cachedDataRejected) this.#used.set(key, cachedData);
        else this.#made.set(key, () => script.createCachedData());
        return script;
    }

    /** A text that was kept under a key; undefined when there is none. */
    text(key) {
        const kept = this.kept.get(key);
        if (kept === undefined) return undefined;
        this.#used.set(key, kept);
        return kept.toString("utf8");
    }

    /** A text takes so long to make again that a single one is worth the writing. */
    keepText(key, text) {
        this.#hasTexts = true;
        this.#made.set(key, () => Buffer.from(text));
    }

    /** Writes the file anew when too much was not in it; a folder that cannot be written to costs the next process its head start, no more. */
    save() {
        if (!this.#hasTexts && this.#made.size * STALE <= this.#used.size) return;
        const made = [...this.#made].map(([key, make]) => [key, make()]);
        const all = new Map([...this.kept, ...made]);
        try {
            write(this.file, sizeOf(all) <= LARGEST ? all : new Map([...this.#used, ...made]));
        } catch {
            // As said.
        }
    }
}

/** The key of what is made from all these texts and nothing else. */
function keyOf(...texts) {
    return hash("sha1", texts.join("\n"), "base64");
}
exports.keyOf = keyOf;

/** A file tells by its time when it was last used. At its first use on a day, looks for those that nobody uses any more. */
function removeUnused(file) {
    const folder = path.dirname(file);
    const now = new Date();
    const daysSince = (other) => Math.floor(now / DAY_MS) - Math.floor(fs.statSync(other).mtimeMs / DAY_MS);
    try {
        if (daysSince(file) === 0) return;
        fs.utimesSync(file, now, now);
        const codes = fs.readdirSync(folder).filter((name) => /\.code(?:\.\d+)?$/.test(name));
        const unused = codes.map((name) => path.join(folder, name)).filter((code) => daysSince(code) > KEPT_DAYS);
        for (const code of unused) fs.rmSync(code);
    } catch {
        // No file yet, or another process was faster.
    }
}

/** What Node hands to a module as `require`. */
function requireOf(module) {
    const require = (id) => module.require(id);
    require.resolve = (request, options) => Module._resolveFilename(request, module, false, options);
    require.resolve.paths = (request) => Module._resolveLookupPaths(request, module);
    require.main = process.mainModule;
    require.extensions = Module._extensions;
    require.cache = Module._cache;
    return require;
}

/** What was kept, by key; nothing when there is no such file or it is not whole. */
function read(file) {
    const kept = new Map();
    try {
        const data = fs.readFileSync(file);
        for (let at = 0; at < data.length;) {
            const end = at + HEAD + data.readUInt32LE(at + KEY);
            if (end > data.length) break;
            kept.set(data.toString("latin1", at, at + KEY), data.subarray(at + HEAD, end));
            at = end;
        }
    } catch {
        return new Map();
    }
    return kept;
}

/** Under another name first: another process may read or write it meanwhile. */
function write(file, codes) {
    const parts = [...codes].flatMap(([key, code]) => {
        const head = Buffer.alloc(HEAD);
        head.write(key, 0, "latin1");
        head.writeUInt32LE(code.length, KEY);
        return [head, code];
    });
    fs.mkdirSync(path.dirname(file), { recursive: true });
    const draft = `${file}.${process.pid}`;
    fs.writeFileSync(draft, Buffer.concat(parts));
    fs.renameSync(draft, file);
}

function sizeOf(codes) {
    return [...codes.values()].reduce((sum, { length }) => sum + HEAD + length, 0);
}
