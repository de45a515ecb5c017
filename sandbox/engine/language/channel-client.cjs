"use strict";
// In the program: the SDK's clients of the engine, over the channel that Node keeps between a process and its child. Same services, same messages;
// what falls away is HTTP/2 and the wire format, which cost more than the rest of a registration.
const { inBatches } = require("./channel-batch.cjs");

const waiting = new Map();
let calls = 0;

function listen() {
    process.on("message", (answers) => answers.forEach(receive));
    process.channel.unref();
}

function receive([id, error, response]) {
    const { answer, responseType } = waiting.get(id);
    waiting.delete(id);
    // Like a connection: it keeps the program alive only while it waits for an answer.
    if (waiting.size === 0) process.channel.unref();
    if (error === null) answer(null, new responseType(response));
    else answer(asServiceError(error));
}

const send = inBatches((calls) => {
    try {
        process.send(calls.map(({ head, request }) => [...head, request.toArray()]));
    } catch {
        calls.forEach(sendAsOnWire);
    }
});

/** A value of the wrong kind, which cannot be copied, goes as far as it would over the wire; the caller is told where that refuses it, too. */
function sendAsOnWire({ head, request }) {
    try {
        process.send([[...head, request.constructor.deserializeBinary(request.serializeBinary()).toArray()]]);
    } catch (error) {
        const { status } = require("@grpc/grpc-js");
        const details = `Request message serialization failure: ${error.message}`;
        receive([head[0], { code: status.INTERNAL, details }]);
    }
}

function asServiceError({ code, details }) {
    const { status, Metadata } = require("@grpc/grpc-js");
    return Object.assign(new Error(`${code} ${status[code]}: ${details}`), { code, details, metadata: new Metadata() });
}

function call(service, method, responseType, request, answer) {
    if (calls === 0) listen();
    const id = ++calls;
    waiting.set(id, { answer, responseType });
    process.channel.ref();
    send({ head: [id, service, method], request });
}

/** A process that the program makes may have a channel too, to the program. */
const isProgram = process.channel !== undefined && process.env.STRATA_PROGRAM_ORDERS !== undefined;

/**
 * Replaces a generated client by one that calls the engine over the channel; for addresses other than in `variable`, where the SDK's host puts the
 * engine's, it stays what it was.
 */
exports.overChannel = (service, variable) => (exports) => {
    const Wire = exports[`${service}Client`];
    if (!isProgram || Wire === undefined) return;
    class Client {
        constructor(to, ...rest) {
            if (to !== process.env[variable]) return new Wire(to, ...rest);
        }

        close() {}
    }
    for (const [method, { responseType }] of Object.entries(exports[`${service}Service`])) {
        Client.prototype[method] = (request, ...rest) => call(service, method, responseType, request, rest.at(-1));
    }
    exports[`${service}Client`] = Client;
};
