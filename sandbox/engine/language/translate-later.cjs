"use strict";
// Required before tsx: keeps what tsx made of each TypeScript file, and loads tsx itself only when a file has to be translated, or to be found or read
// in a way that only tsx knows. Loading it and having it look at every file is a quarter of the engine's start.
const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const { keyOf } = require("./code-cache.cjs");

const LOADER = "tsx/cjs";

/** What Node reads as tsx would. */
const plain = /\.(?:ts|cjs|json|node)$/;
/** Settings by which tsx finds files in other places, or that are in other files. */
const findsElsewhere = /"(?:extends|paths|baseUrl|allowJs)"/;
/** An export by this name stands for the whole module. */
const standsForModule = /["']module\.exports["']/;

/** Has whoever asks for tsx get it when it is needed; `cache` keeps the translations. */
exports.translateLater = (cache) => {
    const load = Module._load;
    let asked = false;
    Module._load = function (request, parent, ...rest) {
        const loadNow = () => load.call(this, request, parent, ...rest);
        if (request !== LOADER || asked) return loadNow();
        asked = true;
        const circumstances = circumstancesOf(parent);
        if (circumstances === undefined) return loadNow();
        new LaterLoader(cache, circumstances, loadNow).install();
        return {};
    };
};

/**
 * What a translation depends on beside its file: the version of tsx, and the settings that it looks for from the working folder on, which hold for the
 * files below them. Undefined when that cannot be told without tsx.
 */
function circumstancesOf(parent) {
    if (Object.keys(process.env).some((name) => name.startsWith("TSX_"))) return undefined;
    try {
        const tsx = path.resolve(Module._resolveFilename(LOADER, parent), "../../../package.json");
        const { version } = JSON.parse(fs.readFileSync(tsx, "utf8"));
        const settings = settingsAbove(process.cwd());
        return findsElsewhere.test(settings.text) ? undefined : { version, settings };
    } catch {
        return undefined;
    }
}

/** The nearest `tsconfig.json` and its folder. */
function settingsAbove(folder) {
    try {
        return { folder: folder + path.sep, text: fs.readFileSync(path.join(folder, "tsconfig.json"), "utf8") };
    } catch (error) {
        if (error.code !== "ENOENT") throw error;
    }
    const above = path.dirname(folder);
    return above === folder ? { folder, text: "" } : settingsAbove(above);
}

class LaterLoader {
    #loaded = false;
    #plainLoad = Module._extensions[".js"];
    #translate;

    constructor(cache, circumstances, load) {
        this.cache = cache;
        this.circumstances = circumstances;
        this.load = load;
    }

    install() {
        const resolve = Module._resolveFilename;
        const later = this;
        Module._resolveFilename = function (...asked) {
            return later.resolve(
                () => resolve.apply(this, asked),
                () => Module._resolveFilename.apply(this, asked),
                asked,
            );
        };
        Module._extensions[".js"] = (module, filename) => this.loadPlain(module, filename);
        // tsx puts its own here.
        Object.defineProperty(Module._extensions, ".ts", {
            configurable: true,
            enumerable: true,
            get: () => (module, filename) => this.loadTypeScript(module, filename),
            set: (translate) => (this.#translate = translate),
        });
    }

    loadTsx() {
        if (this.#loaded) return;
        this.#loaded = true;
        this.load();
    }

    /** Where Node finds what TypeScript asks for, if tsx would find the same. */
    resolve(asNode, again, [request, parent]) {
        if (this.#loaded) return asNode();
        const asksTypeScript = parent?.filename?.endsWith(".ts") ?? false;
        if (!(asksTypeScript && request.startsWith(".") && !plain.test(request))) {
            try {
                const found = asNode();
                if (!path.isAbsolute(found) || plain.test(found) || found.endsWith(".js")) return found;
            } catch (error) {
                if (!asksTypeScript) throw error;
            }
        }
        this.loadTsx();
        return again();
    }

    /** JavaScript that is no known library may be written as an ES module. */
    loadPlain(module, filename) {
        if (this.#loaded || filename.endsWith(".cjs")) return this.#plainLoad(module, filename);
        this.loadTsx();
        return Module._extensions[".js"](module, filename);
    }

    loadTypeScript(module, filename) {
        const key = this.keyOf(filename);
        const kept = this.cache.text(key);
        if (kept !== undefined) return module._compile(kept, filename);
        this.loadTsx();
        module._compile = (content, ...rest) => {
            delete module._compile;
            if (!standsForModule.test(content)) this.cache.keepText(key, content);
            return module._compile(content, ...rest);
        };
        return this.#translate(module, filename);
    }

    keyOf(filename) {
        const { version, settings } = this.circumstances;
        const source = fs.readFileSync(filename, "utf8");
        return keyOf(version, filename.startsWith(settings.folder) ? settings.text : "", filename, source);
    }
}
