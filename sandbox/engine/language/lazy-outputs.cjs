"use strict";
// In the program: gives a resource its output properties as they are read. The SDK makes an output of some thirty promises for each of the twenty or
// so properties of every resource, of which a program reads one or two; that was most of what a registration costs in time and memory.

/** The four promises of an output, in the order of its constructor, as the SDK names them in its listing of leaks. */
const PARTS = ["transferProperty", "transferIsStable", "transferIsSecret", "transferDeps"];

/** For `runtime/rpc.js` of the SDK, which is loaded as `rpc` and requires its own modules by `sdkRequire`. */
exports.withLazyOutputs = (rpc, sdkRequire) => {
    const outputs = sdkRequire("../output"); // Loaded in a circle: it has its members later.
    const { isGrpcError } = sdkRequire("../errors");
    const { debuggablePromise, debugPromiseLeaks } = sdkRequire("./debuggable");
    const eager = rpc.transferProperties;

    /** An output, and what gives it its value. */
    function pendingOutput(resource, label) {
        const parts = PARTS.map(() => deferred());
        const promises = parts.map(({ promise }, index) => debuggablePromise(promise, `${PARTS[index]}(${label})`));
        const settle = (value, isKnown, isSecret, dependencies = [], error) => {
            if (error) parts.forEach(({ reject }) => reject(error));
            else [value, isKnown, isSecret, dependencies].forEach((part, index) => parts[index].resolve(part));
        };
        return { output: new outputs.Output(resource, ...promises), settle };
    }

    rpc.transferProperties = (resource, label, properties) => {
        const keys = Object.keys(properties).filter((key) => key !== "id" && key !== "urn");
        // A listing of leaks wants every promise; a property that is there already is the SDK's to refuse.
        const isSpecial = debugPromiseLeaks || keys.some((key) => Object.hasOwn(resource, key));
        if (isSpecial) return eager(resource, label, properties);
        return Object.fromEntries(keys.map((key) => [key, lazyProperty(resource, key, `${label}, ${key}`)]));
    };

    function lazyProperty(resource, key, label) {
        let settle;
        let result;
        const read = defineLater(resource, key, () => {
            const pending = pendingOutput(resource, label);
            settle = pending.settle;
            if (result !== undefined) settle(...result);
            return pending.output;
        });
        return (...outcome) => {
            const error = outcome[4];
            // An engine that is gone leaves all that waits for it waiting.
            if (error && isGrpcError(error)) return;
            result = outcome;
            if (settle !== undefined) settle(...outcome);
            // Nobody may have asked, but that it failed has to be heard.
            else if (error) read();
        };
    }
};

/** The properties that nobody has read yet; undefined once they have to be there at once. */
let unread = new Set();

/** Defines a property whose value is made when it is first read; the result reads it. */
function defineLater(object, key, make) {
    const define = (value) => {
        unread?.delete(read);
        Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
        return value;
    };
    const read = () => define(make());
    if (unread === undefined) read();
    else {
        unread.add(read);
        Object.defineProperty(object, key, { get: read, set: define, enumerable: true, configurable: true });
    }
    return read;
}
exports.defineLater = defineLater;

/** For `runtime/closure/createClosure.js`, which writes an object down as it finds it. */
exports.withAllValues = (closures) => {
    const { createClosureInfoAsync } = closures;
    closures.createClosureInfoAsync = (...args) => {
        const waiting = unread ?? [];
        unread = undefined;
        for (const read of waiting) read();
        return createClosureInfoAsync(...args);
    };
    closures.createClosureInfoAsync.doNotCapture = true;
};

function deferred() {
    const parts = {};
    parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
    return parts;
}
