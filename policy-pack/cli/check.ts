import { checkState } from "../check/check-state";
import { findingsInEvents } from "../check/event-log";
import { isState } from "../check/state";
import { readFrameworks } from "../frameworks/frameworks";
import { version } from "../package.json";
import type { Finding } from "../reports/finding";
import { blocks, merged } from "../reports/finding";
import { formats } from "../reports/report";
import { rules } from "../rules";
import { configurationFile } from "./configuration-file";
import type { Answer, Options } from "./main";
import { readText, UsageError } from "./usage-error";

/** Reports what the rules find in a state or in the event log of a run. */
export function checkCommand(file: string, options: Options, now: Date): Answer {
    const format = formats[options.format];
    if (format === undefined) {
        const allowed = Object.keys(formats).join(", ");
        throw new UsageError(`--format ${options.format}: allowed are ${allowed}; write one of them`);
    }
    const findings = merged(findingsIn(file, options, now));
    const text = format({ findings, rules, frameworks: readFrameworks(), version, artifact: options.artifact });
    return { text, ok: !findings.some(blocks) };
}

function findingsIn(file: string, options: Options, now: Date): readonly Finding[] {
    const text = readText(file);
    const state = parsed(text);
    if (isState(state)) {
        return checkState(state, rules, configurationFile(options.config), now);
    }
    try {
        return findingsInEvents(text, "strata");
    } catch {
        throw new UsageError(
            `${file}: neither a state nor an event log; give what "pulumi stack export" or --event-log wrote`,
        );
    }
}

function parsed(text: string): unknown {
    try {
        return JSON.parse(text);
    } catch {
        return undefined;
    }
}
