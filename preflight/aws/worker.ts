import { parentPort } from "node:worker_threads";
import { problemsOf, type Finding } from "./check-aws";
import type { Template } from "./template";

/** A question to the worker thread. */
export interface Question {
    id: number;
    template: Template;
    region: string;
}

/** Its answer; an error when the validator itself failed. */
export interface Answer {
    id: number;
    problems: Finding[];
    error?: string;
}

parentPort?.on("message", ({ id, template, region }: Question) => {
    let answer: Answer;
    try {
        answer = { id, problems: problemsOf(template, region) };
    } catch (error) {
        answer = { id, problems: [], error: error instanceof Error ? error.message : String(error) };
    }
    parentPort?.postMessage(answer);
});
