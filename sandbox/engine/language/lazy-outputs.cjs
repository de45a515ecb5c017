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
        const define = (value) =>
            Object.defineProperty(resource, key, { value, writable: true, enumerable: true, configurable: true });
        const read = () => {
            const pending = pendingOutput(resource, label);
            settle = pending.settle;
            define(pending.output);
            if (result !== undefined) settle(...result);
            return pending.output;
        };
        Object.defineProperty(resource, key, { get: read, set: define, enumerable: true, configurable: true });
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

function deferred() {
    const parts = {};
    parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
    return parts;
}
