import { distributionProblems } from "../../foundation/aws/distribution.rules";
import type { Problem } from "../../shared/problems";
import { wholeDays } from "./lifecycle.rules";
import type { ZoneSettings } from "./s3-lake.settings";
import { LakeStorageClass } from "./zone.args";

/** Classes from which an object must be restored before it can be read. */
const offlineClasses: LakeStorageClass[] = [LakeStorageClass.GlacierFlexibleRetrieval, LakeStorageClass.DeepArchive];

/** What is wrong with one zone, its lifecycle and its names apart. */
export function zoneProblems(zone: ZoneSettings): Problem[] {
    return [
        ...offlineProblems(zone),
        ...objectLockProblems(zone),
        ...tieringProblems(zone),
        ...distributionProblems(`${zone.zone}.edgeDistributionArns`, zone.edgeDistributionArns),
    ];
}

/** Athena skips archived objects without a word, so a query would return less than there is. Source: "Considerations and limitations for SQL queries", Amazon Athena user guide. */
function offlineProblems({ zone, catalogued, lifecycle, intelligentTiering }: ZoneSettings): Problem[] {
    if (!catalogued) return [];
    const problems = lifecycle.transitions.flatMap(({ storageClass }, index) => {
        if (!offlineClasses.includes(storageClass)) return [];
        const reason = `Athena silently skips objects in ${storageClass}, got it in a catalogued zone; use GLACIER_IR, or set ${zone}.catalogued to false`;
        return [{ key: `${zone}.lifecycle.transitions[${index}].storageClass`, reason }];
    });
    const { archiveAfterDays, deepArchiveAfterDays } = intelligentTiering;
    if (archiveAfterDays !== undefined || deepArchiveAfterDays !== undefined) {
        const reason = `Athena silently skips objects in the archive tiers, got them in a catalogued zone; leave them out, or set ${zone}.catalogued to false`;
        problems.push({ key: `${zone}.intelligentTiering`, reason });
    }
    return problems;
}

function objectLockProblems({ zone, objectLock, versioning }: ZoneSettings): Problem[] {
    if (objectLock === undefined) return [];
    const problems = wholeDays(`${zone}.objectLock.days`, objectLock.days, 1);
    if (!versioning) {
        const reason = `S3 locks versions of objects, so object lock needs versioning, got versioning false; leave one of them out`;
        problems.push({ key: `${zone}.objectLock`, reason });
    }
    return problems;
}

/** Source: "Managing S3 Intelligent-Tiering", Amazon S3 user guide. */
function tieringProblems({ zone, intelligentTiering, lifecycle }: ZoneSettings): Problem[] {
    const { archiveAfterDays, deepArchiveAfterDays } = intelligentTiering;
    const key = `${zone}.intelligentTiering`;
    if (archiveAfterDays === undefined && deepArchiveAfterDays === undefined) return [];
    const problems = [
        ...(archiveAfterDays === undefined ? [] : wholeDays(`${key}.archiveAfterDays`, archiveAfterDays, 90, 730)),
        ...(deepArchiveAfterDays === undefined
            ? []
            : wholeDays(`${key}.deepArchiveAfterDays`, deepArchiveAfterDays, 180, 730)),
    ];
    if (
        archiveAfterDays !== undefined &&
        deepArchiveAfterDays !== undefined &&
        deepArchiveAfterDays <= archiveAfterDays
    ) {
        const reason = `objects are archived deeply after they are archived (${archiveAfterDays} days), got ${deepArchiveAfterDays}; set it to more than ${archiveAfterDays}`;
        problems.push({ key: `${key}.deepArchiveAfterDays`, reason });
    }
    const tiers = lifecycle.transitions.some(
        ({ storageClass }) => storageClass === LakeStorageClass.IntelligentTiering,
    );
    if (!tiers) {
        const reason = `only objects in INTELLIGENT_TIERING have archive tiers, got a lifecycle without it; add that transition, or leave intelligentTiering out`;
        problems.push({ key, reason });
    }
    return problems;
}
