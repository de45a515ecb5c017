"use strict";
// Preloaded into programs and policy packs: takes out of the SDK what costs more than everything else together and what nobody sees here.
// It changes neither what a program registers nor where an error says that it happened.
const Module = require("node:module");
require("./fast-start.cjs").startFast("program");
const { overChannel } = require("./channel-client.cjs");
const { lazily } = require("./lazily.cjs");
const { withAllValues, withLazyOutputs } = require("./lazy-outputs.cjs");
const { placeOf, sourceMapOf } = require("./source-maps.cjs");

/**
 * What few programs use and all load, by the file that asks for it: libraries for serialized functions and component packages, the Automation API and
 * its tools, what sends traces, the other namespaces of a cloud's SDK, and the words of other languages.
 */
const lazyLibraries = [
    {
        request: /^(?:@npmcli\/arborist|normalize-package-data|fdir)$/,
        from: /[/\\]@pulumi[/\\]pulumi[/\\]runtime[/\\]closure[/\\]/,
    },
    { request: /^typescript$/, from: /[/\\]@pulumi[/\\]pulumi[/\\]typescript-shim\.js$/ },
    { request: /^\.\/automation$/, from: /[/\\]@pulumi[/\\]pulumi[/\\]index\.js$/ },
    { request: /^@opentelemetry\/(?!api$)/, from: /[/\\]@pulumi[/\\]pulumi[/\\]cmd[/\\]run[/\\]tracing\.js$/ },
    {
        request: /^\.\/(?!utilities$)\w+$/,
        from: /[/\\]@pulumi[/\\](?:aws|azure-native)[/\\]index\.js$/,
        holdsResources: true,
    },
    { request: /^\.\.\/locales\/index\.cjs$/, from: /[/\\]zod[/\\]v4[/\\]/ },
];

/** By file of the SDK, what to do with its exports; what it requires, it can require too. */
const changes = {
    "runtime/debuggable.js": withoutTraces,
    "runtime/rpc.js": withLazyOutputs,
    "log/index.js": withoutDebugMessages,
    "resource.js": withOnePosition,
    "runtime/closure/v8Hooks.js": withoutDebugger,
    "runtime/closure/createClosure.js": withAllValues,
    "cmd/run-policy-pack/run.js": withChosenTypeScript,
    "proto/resource_grpc_pb.js": overChannel("ResourceMonitor", "PULUMI_NODEJS_MONITOR"),
    "proto/engine_grpc_pb.js": overChannel("Engine", "PULUMI_NODEJS_ENGINE"),
};

/** What loads the namespaces of SDKs that are not loaded yet: each tells how to make the resources in it from references. */
const resourceModules = new Set();

/** Loads them all, for the SDK looks for one. */
exports.loadResourceModules = () => {
    for (const loadModule of resourceModules) {
        resourceModules.delete(loadModule);
        loadModule();
    }
};

const load = Module._load;
Module._load = function (request, parent, ...rest) {
    const lazy = lazyLibraries.find(({ request: asked, from }) => asked.test(request) && from.test(parent?.filename));
    const loadNow = (name = request) => load.call(this, name, parent, ...rest);
    if (lazy?.holdsResources) resourceModules.add(loadNow);
    if (lazy !== undefined) return lazily(loadNow);
    const loaded = loadNow();
    if (request === "source-map-support/register") loadNow("source-map-support").install({ retrieveSourceMap });
    return loaded;
};

/** The SDK's hosts map positions by what is on disk, which is not what runs when a loader translates it. */
function retrieveSourceMap(file) {
    const map = sourceMapOf(file)?.payload;
    return map === undefined ? null : { url: file, map };
}

/**
 * An output an alias, which the SDK makes at once for engines that do not know aliases as they are written; Azure's resources have a dozen, one for
 * each version of their type.
 */
const eagerAliases =
    /this\.__aliases = \[\];\s+if \(opts\.aliases\) \{\s+for \(const alias of opts\.aliases\) \{\s+this\.__aliases\.push\((collapseAliasToUrn\([\w, ]+\))\);\s+\}\s+\}/;
const lazyAliases = `const { aliases = [] } = opts;
    const { defineLater } = require(${JSON.stringify(require.resolve("./lazy-outputs.cjs"))});
    if (aliases.length === 0) this.__aliases = [];
    else defineLater(this, "__aliases", () => aliases.map((alias) => $1));
${"\n"}`; // As many lines as before: traces tell those of the SDK, too.

/** A reference to a resource becomes a resource of the class that its namespace has registered. */
const resourceModuleSearch = /function getResourceModule\([\w, ]+\) \{/;
const completeSearch = (start) => `${start}require(${JSON.stringify(__filename)}).loadResourceModules();`;

/** The URN and the id of a resource, which the SDK makes as outputs before anybody asks. */
const eagerUrn = /(let resolveURN);(\s+)\{/;
const lazyUrn = '$1 = rpc_1.lazyIdentity(res, "urn");$2if (resolveURN === undefined) {';
const eagerId = /(let resolveID);(\s+)if \(custom\) \{/;
const lazyId = '$1 = custom ? rpc_1.lazyIdentity(res, "id") : undefined;$2if (custom && resolveID === undefined) {';

/** A request, which the SDK keeps until it is answered, for its inputs are a resource's outputs when it fails. */
const keptRequest =
    /const (req = new resproto\.RegisterResourceRequest\(\);[\s\S]+?new Promise\(\(resolve, reject\) => monitor\.registerResource\()req,/;
const sentRequest =
    "let $1((sent) => ((req = { getObject: () => gstruct.Struct.fromJavaScript(resop.serializedProps) }), sent))(req),";

/** By file of the SDK, what to put in the place of what. */
const replacements = {
    "resource.js": [[eagerAliases, lazyAliases]],
    "runtime/rpc.js": [[resourceModuleSearch, completeSearch]],
    "runtime/resource.js": [
        [eagerUrn, lazyUrn],
        [eagerId, lazyId],
        [keptRequest, sentRequest],
    ],
};

const compile = Module.prototype._compile;
Module.prototype._compile = function (content, filename, ...rest) {
    const file = /[/\\]@pulumi[/\\]pulumi[/\\]((?:[a-z-]+[/\\])*\w+\.js)$/.exec(filename)?.[1]?.replaceAll("\\", "/");
    const changed = Object.hasOwn(replacements, file ?? "") ? replacements[file] : [];
    const source = changed.reduce((text, replacement) => text.replace(...replacement), content);
    const result = compile.call(this, source, filename, ...rest);
    if (file !== undefined) changes[file]?.(this.exports, (request) => this.require(request));
    return result;
};

/** Every promise of the SDK keeps the trace of its making, for a listing of leaks that has to be asked for; that it is waited for is enough. */
function withoutTraces(exports, sdkRequire) {
    if (exports.debugPromiseLeaks) return;
    const { debuggablePromise } = exports;
    const { getStore } = sdkRequire("./state");
    let isLookedAfter = false;
    exports.debuggablePromise = (promise, context) => {
        // At the first one the SDK prepares to look for leaks at the end.
        if (!isLookedAfter) {
            isLookedAfter = true;
            return withoutFrames(() => debuggablePromise(promise, context));
        }
        const { leakCandidates } = getStore();
        leakCandidates.add(promise);
        return promise.then(
            (value) => {
                leakCandidates.delete(promise);
                return value;
            },
            (error) => {
                leakCandidates.delete(promise);
                error.promise = promise;
                throw error;
            },
        );
    };
}

/** Does something whose trace nobody will see: it would be mapped, which parses the maps of the SDK's files. */
function withoutFrames(work) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return work();
    } finally {
        Error.stackTraceLimit = limit;
    }
}

/** Three calls to the engine a resource, which drops them. */
function withoutDebugMessages(exports) {
    exports.debug = () => Promise.resolve();
}

/** The hosts turn V8's debugger on for whoever serializes a function, which makes all code dearer; it can be turned on then. */
function withoutDebugger(exports) {
    const urls = new Map();
    let session;
    exports.isInitializedAsync = () => Promise.resolve();
    exports.getSessionAsync = () => (session ??= openSession(urls));
    exports.getScriptUrl = (id) => urls.get(id);
}

/** The debugger tells of every script that there is, then of each that comes. */
async function openSession(urls) {
    const session = new (require("node:inspector").Session)();
    session.connect();
    session.on("Debugger.scriptParsed", ({ params: { scriptId, url } }) => urls.set(scriptId, url));
    await new Promise((resolve, reject) => {
        session.post("Debugger.enable", (error) => (error ? reject(error) : resolve()));
    });
    return session;
}

/** The host of policy packs loads the TypeScript compiler for every pack, those with `typescript: false` included. */
function withChosenTypeScript(exports) {
    const { run } = exports;
    const typeScript = process.env.PULUMI_NODEJS_TYPESCRIPT === "true";
    exports.run = (options) => run({ ...options, typeScript });
}

/** The depth of the user's line below `Resource.callsites`: the same five frames that `Resource.stackTrace` skips. */
const USER_FRAME = 5;

/** Of the trace of a resource's making the engine keeps the user's line; the SDK maps every frame down to Node's own to its source. */
function withOnePosition({ Resource }) {
    const mapped = Resource.callsites;
    const known = new Map();
    Resource.callsites = () => {
        const [format, limit] = [Error.prepareStackTrace, Error.stackTraceLimit];
        // Node sets no formatter of its own here: source-map-support's is the one to ask.
        if (typeof format !== "function") return mapped.call(Resource);
        try {
            Error.stackTraceLimit = USER_FRAME + 1;
            Error.prepareStackTrace = (error, frames) => {
                const place = String(frames[USER_FRAME]);
                if (!known.has(place)) known.set(place, position(Resource, frames[USER_FRAME], format));
                return known.get(place);
            };
            return [...Array(USER_FRAME).fill({}), new Error().stack];
        } finally {
            Error.prepareStackTrace = format;
            Error.stackTraceLimit = limit;
        }
    };
}

/** Where a frame is in its source, by the map that came with it, else by the formatter's, as the SDK finds it. */
function position({ framePositionRegExp }, frame, format) {
    if (frame === undefined) return {};
    const place = placeOf(frame);
    if (place !== undefined) return place;
    const trace = format(new Error(), [frame]);
    const { file, line, column } = framePositionRegExp.exec(trace.split("\n")[1] ?? "")?.groups ?? {};
    if (file === undefined || file.startsWith("node:")) return {};
    return { file, line: Number(line), column: Number(column) };
}
