/** A function that takes messages and hands them on, several at a time, in their order. */
export function inBatches<Message>(write: (messages: Message[]) => void): (message: Message) => void;
