"use strict";
// In the program: gives a resource its outputs as they are read. The SDK makes an output of some thirty promises for each of the twenty or so properties
// of every resource, its URN and its id, of which a program reads one or two; that was most of what a registration costs in time and memory.

/** Where an object keeps what makes its properties, by their names. */
const LATER = Symbol("made when it is first read");

/** The objects with such properties; undefined once everything has to be there at once. */
let lazyObjects = new Set();

/** Accessors by property: those of one object alone would give it a hidden class of its own, which is larger than the rest of it. */
const accessors = new Map();

function accessorOf(key) {
    if (!accessors.has(key)) {
        const get = function () {
            return this[LATER][key].read();
        };
        const set = function (value) {
            define(this, key, value);
        };
        accessors.set(key, { get, set, enumerable: true, configurable: true });
    }
    return accessors.get(key);
}

function define(object, key, value) {
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Defines a property whose value `maker.read()` makes the first time, and keeps. */
function defineLater(object, key, maker) {
    if (lazyObjects === undefined) {
        define(object, key, maker.read());
        return;
    }
    if (!Object.hasOwn(object, LATER)) {
        Object.defineProperty(object, LATER, { value: {}, configurable: true });
        lazyObjects.add(object);
    }
    object[LATER][key] = maker;
    Object.defineProperty(object, key, accessorOf(key));
}

/** A property that waits for nothing but to be read. */
class Later {
    #made;
    #make;

    constructor(make) {
        this.#make = make;
    }

    read() {
        return (this.#made ??= this.#make());
    }
}

exports.defineLater = (object, key, make) => defineLater(object, key, new Later(make));

/** For `runtime/closure/createClosure.js`, which writes an object down as it finds it. */
exports.withAllValues = (closures) => {
    const { createClosureInfoAsync } = closures;
    closures.createClosureInfoAsync = (...args) => {
        const objects = lazyObjects ?? [];
        lazyObjects = undefined;
        for (const object of objects) giveAll(object);
        return createClosureInfoAsync(...args);
    };
    closures.createClosureInfoAsync.doNotCapture = true;
};

function giveAll(object) {
    for (const key of Object.keys(object[LATER])) {
        // What the program has set since is not made.
        if (Object.getOwnPropertyDescriptor(object, key)?.get === accessorOf(key).get)
            define(object, key, object[LATER][key].read());
    }
    delete object[LATER];
}

/** For `runtime/rpc.js` of the SDK, which is loaded as `rpc` and requires its own modules by `sdkRequire`. */
exports.withLazyOutputs = (rpc, sdkRequire) => {
    const outputs = sdkRequire("../output"); // Loaded in a circle: it has its members later.
    const { isGrpcError } = sdkRequire("../errors");
    const { debuggablePromise, debugPromiseLeaks } = sdkRequire("./debuggable");
    const eager = rpc.transferProperties;

    /** An output of a resource, of which the engine tells before or after it is read. */
    class ResourceOutput {
        #resource;
        #known;
        #made;
        #outcome;

        /** `known` makes what follows those promises in the output's constructor that the engine's answer settles. */
        constructor(resource, known) {
            this.#resource = resource;
            this.#known = known;
        }

        read() {
            this.#made ??= this.#make();
            return this.#made.output;
        }

        /** Takes what the engine has told: an error, or a value for each promise. */
        finish(error, ...values) {
            // An engine that is gone leaves all that waits for it waiting.
            if (error && isGrpcError(error)) return;
            this.#outcome = { error, values };
            if (this.#made !== undefined) this.#settle(this.#made.parts);
            // Nobody may have asked, but that it failed has to be heard.
            else if (error) this.read();
        }

        #make() {
            const known = this.#known(this.#resource);
            const parts = Array.from({ length: PARTS - known.length }, deferred);
            const promises = parts.map(({ promise }) => debuggablePromise(promise));
            if (this.#outcome !== undefined) this.#settle(parts);
            return { output: new outputs.Output(this.#resource, ...promises, ...known), parts };
        }

        #settle(parts) {
            const { error, values } = this.#outcome;
            parts.forEach(({ resolve, reject }, index) => (error ? reject(error) : resolve(values[index])));
        }
    }

    rpc.transferProperties = (resource, label, properties) => {
        const keys = Object.keys(properties).filter((key) => key !== "id" && key !== "urn");
        // A listing of leaks wants every promise; a property that is there already is the SDK's to refuse.
        const isSpecial = debugPromiseLeaks || keys.some((key) => Object.hasOwn(resource, key));
        if (isSpecial) return eager(resource, label, properties);
        return Object.fromEntries(keys.map((key) => [key, lazyProperty(resource, key)]));
    };

    function lazyProperty(resource, key) {
        const output = new ResourceOutput(resource, nothing);
        defineLater(resource, key, output);
        return (value, isKnown, isSecret, dependencies = [], error) =>
            output.finish(error, value, isKnown, isSecret, dependencies);
    }

    /** For `runtime/resource.js`: what resolves the URN or the id of a resource; undefined where the SDK makes it. */
    rpc.lazyIdentity = (resource, key) => {
        if (debugPromiseLeaks) return undefined;
        const output = new ResourceOutput(resource, publicAndItsOwn);
        defineLater(resource, key, output);
        return key === "urn"
            ? (value, error) => output.finish(error, value, true)
            : (value, isKnown, error) => output.finish(error, value, isKnown);
    };
};

/** The promises of an output, in the order of its constructor: its value, whether that is known, whether it is secret, what it depends on. */
const PARTS = 4;

const nothing = () => [];

/** Of a URN or an id it is known at once that it is no secret and depends on its resource only. */
const publicAndItsOwn = (resource) => [Promise.resolve(false), Promise.resolve(resource)];

function deferred() {
    const parts = {};
    parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
    return parts;
}
