import { parentPort } from "node:worker_threads";
import { problemsOf, widestKeyOf, type Finding } from "./check-aws";
import type { Place } from "./families";
import type { Template } from "./template";

/** A question to the worker thread. */
export interface Question {
    id: number;
    template: Template;
    place: Place;
}

/** Its answer; an error when the validator itself failed. */
export interface Answer {
    id: number;
    problems: Finding[];
    error?: string;
}

/** What it finds out when nobody has asked for a while: the key of a whole family that is accepted. */
export interface Learnt {
    key: string;
}

/** Questions often come one after the other, and none is to wait. */
const quietMs = 20;
const accepted: Question[] = [];
let quiet: NodeJS.Timeout | undefined;

parentPort?.on("message", (question: Question) => {
    clearTimeout(quiet);
    parentPort?.postMessage(answerTo(question));
    quiet = setTimeout(learn, quietMs);
});

function answerTo(question: Question): Answer {
    const { id, template, place } = question;
    try {
        const problems = problemsOf(template, place.region);
        if (problems.length === 0) accepted.push(question);
        return { id, problems };
    } catch (error) {
        return { id, problems: [], error: error instanceof Error ? error.message : String(error) };
    }
}

function learn(): void {
    const next = accepted.shift();
    if (next === undefined) return;
    parentPort?.postMessage({ key: widestKeyOf(next.template, next.place) } satisfies Learnt);
    quiet = setTimeout(learn);
}
