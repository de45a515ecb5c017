"use strict";
// On both sides of the channel between a program and the engine: a write costs as much as the message in it, so what is said in one turn of the
// event loop is written at once. A full batch does not wait, for the other side can work meanwhile.

const FULL = 8;

/** A function that takes messages and hands them on, several at a time, in their order. */
exports.inBatches = (write) => {
    let batch = [];
    const flush = () => {
        const messages = batch;
        batch = [];
        if (messages.length > 0) write(messages);
    };
    return (message) => {
        if (batch.push(message) === 1) setImmediate(flush);
        if (batch.length >= FULL) flush();
    };
};
