"use strict";
// Loads gRPC when something has to go over a wire. Between the engine, its own plugins and a program nothing does, but the SDK's services and clients
// are written down in terms of it, and it takes a fifth of a program's start.
const Module = require("node:module");
const { lazily } = require("./lazily.cjs");

const LIBRARY = "@grpc/grpc-js";
const asks = /[/\\]@pulumi[/\\](?:pulumi|policy)[/\\]|[/\\]sandbox[/\\](?:engine|plugins|cli)[/\\]/;

/** What is made when a client is: credentials are for nothing else. */
class Later {
    constructor(make) {
        this.make = make;
    }
}

/** Has the SDK and the sandbox share a stand-in for gRPC; its status codes, credentials and classes of clients need no more. */
exports.wireLater = () => {
    // What sends traces wants to change the library before anybody has something of it.
    if (process.env.TRACEPARENT !== undefined) return;
    const load = Module._load;
    Module._load = function (request, parent, ...rest) {
        const loadNow = (name = request) => load.call(this, name, parent, ...rest);
        return request === LIBRARY && asks.test(parent?.filename) ? standIn(loadNow) : loadNow();
    };
};

function standIn(loadNow) {
    let constants;
    return lazily(loadNow, {
        get status() {
            return (constants ??= loadNow(`${LIBRARY}/build/src/constants.js`)).Status;
        },
        credentials: {
            createInsecure: () => new Later(() => loadNow().credentials.createInsecure()),
        },
        makeGenericClientConstructor: (...service) =>
            clientLater(() => loadNow().makeGenericClientConstructor(...service)),
    });
}

/** The class of a service's clients, which is made with the first of them. */
function clientLater(make) {
    let made;
    const Client = () => (made ??= make());
    const now = (argument) => (argument instanceof Later ? argument.make() : argument);
    return new Proxy(function () {}, {
        construct: (_, args) => Reflect.construct(Client(), args.map(now)),
        get: (_, key) => Reflect.get(Client(), key),
        has: (_, key) => key in Client(),
    });
}
