import { checkState } from "../check/check-state";
import { isState } from "../check/state";
import type { KnownViolations } from "../frame/known-violations";
import { shrink, violationKey } from "../frame/known-violations";
import { rules } from "../rules";
import { configurationFile } from "./configuration-file";
import type { Answer, Options } from "./main";
import { readJson, UsageError } from "./usage-error";

/** Lists the violations of a state as known ones. A list that exists only becomes shorter; new violations are refused. */
export function baselineCommand(file: string, { config, from }: Options, now: Date): Answer {
    const state = readJson(file);
    if (!isState(state)) {
        throw new UsageError(`${file}: no state; give what "pulumi stack export" wrote`);
    }
    const found = checkState(state, rules, configurationFile(config), now)
        .filter(({ level, exempted, urn }) => level === "mandatory" && exempted === undefined && urn !== "")
        .map(({ rule, urn }) => ({ rule, urn }));
    const unique = [...new Map(found.map((each) => [violationKey(each), each])).values()];
    if (from === undefined) {
        return answer({ since: now.toISOString().slice(0, 10), violations: unique });
    }
    const before = readJson(from) as KnownViolations;
    const { still, added } = shrink(before, unique);
    if (added.length > 0) {
        const lines = added.map(({ rule, urn }) => `${from}: ${rule} is violated anew by ${urn}; put it right\n`);
        return { text: lines.join(""), ok: false };
    }
    return answer({ since: before.since, violations: still });
}

function answer(known: KnownViolations): Answer {
    return { text: `${JSON.stringify(known, undefined, 2)}\n`, ok: true };
}
