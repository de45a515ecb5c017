import type { Problem } from "../../shared/problems";
import type { LifecycleSettings } from "./s3-lake.settings";
import type { LakeTransitionArgs } from "./zone.args";
import { LakeStorageClass } from "./zone.args";

/**
 * The classes from warmer to colder, and how many days S3 charges for at least once an object is in one.
 * Source: "Transitioning objects using Amazon S3 Lifecycle" and "Comparing the Amazon S3 storage classes", Amazon S3 user guide.
 */
export const minimumStorageDays: Record<LakeStorageClass, number> = {
    [LakeStorageClass.StandardIa]: 30,
    [LakeStorageClass.IntelligentTiering]: 0,
    [LakeStorageClass.GlacierInstantRetrieval]: 90,
    [LakeStorageClass.GlacierFlexibleRetrieval]: 90,
    [LakeStorageClass.DeepArchive]: 180,
};

const coldness = Object.values(LakeStorageClass);

/** How old an object must be at least before it may move to Standard-IA, in days. */
const standardIaMinimumAge = 30;

/** What S3 would refuse, or charge twice for, in the lifecycle found under `key`. */
export function lifecycleProblems(key: string, lifecycle: LifecycleSettings): Problem[] {
    return [
        ...lifecycle.transitions.flatMap((transition, index) =>
            transitionProblems(`${key}.transitions[${index}]`, transition, lifecycle.transitions[index - 1]),
        ),
        ...expiryProblems(key, lifecycle),
        ...wholeDays(`${key}.noncurrentExpireAfterDays`, lifecycle.noncurrentExpireAfterDays, 1),
        ...wholeDays(`${key}.abortUploadsAfterDays`, lifecycle.abortUploadsAfterDays, 1),
        ...versionsKeptProblems(key, lifecycle.noncurrentVersionsKept),
    ];
}

function transitionProblems(key: string, transition: LakeTransitionArgs, previous?: LakeTransitionArgs): Problem[] {
    const { storageClass, afterDays } = transition;
    const problems = wholeDays(`${key}.afterDays`, afterDays, 0);
    if (storageClass === LakeStorageClass.StandardIa && afterDays < standardIaMinimumAge) {
        problems.push({
            key: `${key}.afterDays`,
            reason: `STANDARD_IA takes objects that are at least ${standardIaMinimumAge} days old, got ${afterDays}; set it to ${standardIaMinimumAge} or more`,
        });
    }
    if (previous === undefined) return problems;
    if (coldness.indexOf(storageClass) <= coldness.indexOf(previous.storageClass)) {
        problems.push({
            key: `${key}.storageClass`,
            reason: `objects move only to colder classes (${coldness.join(", ")}), got ${storageClass} after ${previous.storageClass}; put the transitions in that order, each class once`,
        });
        return problems;
    }
    const earliest = previous.afterDays + Math.max(1, minimumStorageDays[previous.storageClass]);
    if (afterDays < earliest) {
        problems.push({
            key: `${key}.afterDays`,
            reason: `${previous.storageClass}, entered after ${previous.afterDays} days, keeps (and charges) an object for at least ${minimumStorageDays[previous.storageClass]} days, got ${storageClass} after ${afterDays}; set it to ${earliest} or more`,
        });
    }
    return problems;
}

function expiryProblems(key: string, { transitions, expireAfterDays }: LifecycleSettings): Problem[] {
    if (expireAfterDays === undefined) return [];
    const problems = wholeDays(`${key}.expireAfterDays`, expireAfterDays, 1);
    const last = transitions[transitions.length - 1];
    if (last === undefined) return problems;
    const earliest = last.afterDays + Math.max(1, minimumStorageDays[last.storageClass]);
    if (expireAfterDays < earliest) {
        problems.push({
            key: `${key}.expireAfterDays`,
            reason: `${last.storageClass}, entered after ${last.afterDays} days, keeps (and charges) an object for at least ${minimumStorageDays[last.storageClass]} days, got ${expireAfterDays}; set it to ${earliest} or more, or leave that transition out`,
        });
    }
    return problems;
}

function versionsKeptProblems(key: string, kept: number | undefined): Problem[] {
    if (kept === undefined || (Number.isInteger(kept) && kept >= 1 && kept <= 100)) return [];
    const reason = `S3 keeps 1 to 100 newer noncurrent versions, got ${kept}; set it to one of these or leave it out`;
    return [{ key: `${key}.noncurrentVersionsKept`, reason }];
}

/** A number of days must be whole and not below a minimum. */
export function wholeDays(key: string, days: number, minimum: number, maximum = 36_500): Problem[] {
    if (Number.isInteger(days) && days >= minimum && days <= maximum) return [];
    return [{ key, reason: `takes ${minimum} to ${maximum} whole days, got ${days}; set it to one of these` }];
}
