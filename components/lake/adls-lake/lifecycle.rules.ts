import type { Rule } from "../../shared/rule";
import { count, isWithin } from "../../shared/rule";
import type { AdlsSettings, AdlsZoneSettings } from "./adls-lake.settings";
import { redundancyFacts } from "./redundancy";
import type { AdlsTransitionArgs } from "./zone.args";
import { AdlsAccessTier } from "./zone.args";

/** The tiers from warmer to colder, and for how many days Azure charges once a file is in one. Source: "Access tiers for blob data", Azure Storage documentation. */
export const minimumDays: Record<AdlsAccessTier, number> = {
    [AdlsAccessTier.Hot]: 0,
    [AdlsAccessTier.Cool]: 30,
    [AdlsAccessTier.Cold]: 90,
    [AdlsAccessTier.Archive]: 180,
};

const tiers = Object.values(AdlsAccessTier);
const mostDays = 99_999;

/** What Azure would refuse, or charge twice for, in a zone's lifecycle. */
export function lifecycleRules({ zone, lifecycle, immutability }: AdlsZoneSettings, settings: AdlsSettings): Rule[] {
    const key = `fileSystems.${zone}.lifecycle`;
    const { transitions, expireAfterDays } = lifecycle;
    const start: AdlsTransitionArgs = { accessTier: settings.accessTier, afterDays: 0 };
    return [
        ...transitions.flatMap((transition, index) => [
            ...ageRules(`${key}.transitions[${index}].afterDays`, transition, transitions[index - 1]),
            ...tierRules(`${key}.transitions[${index}].accessTier`, transition, transitions[index - 1] ?? start),
            archiveRule(`${key}.transitions[${index}].accessTier`, transition, settings),
        ]),
        ...(expireAfterDays === undefined ? [] : expiryRules(`${key}.expireAfterDays`, expireAfterDays, transitions)),
        {
            key: `${key}.expireAfterDays`,
            broken: expireAfterDays !== undefined && immutability !== undefined,
            reason: `got ${expireAfterDays} in a zone with immutability, where lifecycles delete nothing; leave one of them out`,
        },
    ];
}

function ageRules(key: string, { afterDays }: AdlsTransitionArgs, previous?: AdlsTransitionArgs): Rule[] {
    const earliest = previous && previous.afterDays + minimumDays[previous.accessTier];
    return [
        {
            key,
            broken: !isWithin(afterDays, 0, mostDays),
            reason: `got ${afterDays}; 0 to ${count(mostDays)} whole days are allowed; set one of those`,
        },
        {
            key,
            broken: earliest !== undefined && afterDays < earliest,
            reason: `got ${afterDays}; ${previous?.accessTier}, entered after ${previous?.afterDays} days, is charged for ${previous && minimumDays[previous.accessTier]} at least; set ${earliest} or more`,
        },
    ];
}

function tierRules(key: string, { accessTier }: AdlsTransitionArgs, warmer: AdlsTransitionArgs): Rule[] {
    return [
        {
            key,
            broken: tiers.indexOf(accessTier) <= tiers.indexOf(warmer.accessTier),
            reason: `got ${accessTier} after ${warmer.accessTier}; files move from warmer to colder tiers only (${tiers.join(", ")}); put the moves in that order, each tier once`,
        },
    ];
}

function archiveRule(key: string, { accessTier }: AdlsTransitionArgs, { redundancy }: AdlsSettings): Rule {
    return {
        key,
        broken: accessTier === AdlsAccessTier.Archive && redundancyFacts[redundancy].zones,
        reason: `got Archive with redundancy ${redundancy}; Azure archives with LRS, GRS and RAGRS only; use Cold, or set redundancy to one of those`,
    };
}

function expiryRules(key: string, days: number, transitions: AdlsTransitionArgs[]): Rule[] {
    const last = transitions[transitions.length - 1];
    const earliest = last === undefined ? 1 : Math.max(1, last.afterDays + minimumDays[last.accessTier]);
    return [
        {
            key,
            broken: !isWithin(days, 1, mostDays),
            reason: `got ${days}; 1 to ${count(mostDays)} whole days are allowed; set one of those or leave it out`,
        },
        {
            key,
            broken: isWithin(days, 1, mostDays) && days < earliest,
            reason: `got ${days}; ${last?.accessTier}, entered after ${last?.afterDays} days, is charged for ${last && minimumDays[last.accessTier]} at least; set ${earliest} or more, or leave that move out`,
        },
    ];
}
