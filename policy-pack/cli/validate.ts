import { dirname } from "node:path";
import { configurationProblems } from "../frame/configuration";
import { rules } from "../rules";
import type { Answer, Options } from "./main";
import { readJson } from "./usage-error";

/** Says what is wrong with a configuration file and the files it names, which lie beside it. */
export function validateCommand(file: string, _options: Options, now: Date): Answer {
    const problems = configurationProblems(readJson(file), rules, now, dirname(file));
    const text = problems.length === 0 ? `${file}: sound\n` : problems.map((each) => `${file}: ${each}\n`).join("");
    return { text, ok: problems.length === 0 };
}
