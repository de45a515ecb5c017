import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { AcceptedTwins } from "./accepted";
import { awsTemplate, regionOf, type AwsResource } from "./check-aws";
import { ownKeyOf } from "./families";
import type { Problem } from "./problem";
import type { Answer, Learnt, Question } from "./worker";

interface Waiting {
    resolve: (problems: Answer["problems"]) => void;
    reject: (error: Error) => void;
}

/**
 * `checkAws` beside the caller's own work: the rules are loaded and asked in another thread, which starts with the first
 * resource that was not accepted before and does not keep the process alive.
 */
export class BackgroundCheck {
    readonly #waiting = new Map<number, Waiting>();
    #worker: Worker | undefined;
    #asked = 0;
    #accepted: AcceptedTwins | undefined;

    constructor(accepted?: AcceptedTwins) {
        this.#accepted = accepted;
    }

    /** What AWS would refuse in one resource; rejects when the rules cannot be loaded. */
    async check({ type, name, inputs, region, stack = "" }: AwsResource): Promise<Problem[]> {
        const template = awsTemplate(type, inputs);
        if (template === undefined) return [];
        const place = { region: regionOf(inputs, region), stack };
        const accepted = (this.#accepted ??= new AcceptedTwins());
        if (accepted.keyOf(template, place) !== undefined) return [];
        const problems = await this.#ask({ id: this.#asked++, template, place });
        if (problems.length === 0) accepted.add(ownKeyOf(template, place));
        return problems.map((problem) => ({ type, name, ...problem }));
    }

    async stop(): Promise<void> {
        await this.#worker?.terminate();
    }

    #ask(question: Question): Promise<Answer["problems"]> {
        const worker = (this.#worker ??= this.#start());
        return new Promise((resolve, reject) => {
            this.#waiting.set(question.id, { resolve, reject });
            worker.postMessage(question);
        });
    }

    #start(): Worker {
        const worker = new Worker(join(__dirname, "worker.cjs"));
        worker.on("message", (message: Answer | Learnt) => {
            if ("key" in message) return this.#accepted?.add(message.key);
            const { id, problems, error } = message;
            const waiting = this.#waiting.get(id);
            this.#waiting.delete(id);
            if (error === undefined) waiting?.resolve(problems);
            else waiting?.reject(new Error(error));
        });
        worker.on("error", (error) => {
            for (const { reject } of this.#waiting.values()) reject(error);
            this.#waiting.clear();
        });
        worker.unref();
        return worker;
    }
}
