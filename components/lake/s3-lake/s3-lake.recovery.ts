import type { Recovery } from "../../shared/store";
import { timeControlMinutes } from "./replication";
import type { LakeSettings } from "./s3-lake.settings";

/** How long S3 may take to copy an object without time control, in minutes. Source: "Troubleshooting replication", Amazon S3 user guide: "a couple of hours, or more". */
const usualReplicationMinutes = 120;

/** How long it takes to bring versions of objects back with S3 Batch Operations, or to point readers at the copies, in minutes. */
const restoreMinutes = 60;

/** What is lost and how long it takes, for the worst loss that the settings cover: of objects without replication, of the region with it. */
export function recoveryOf(settings: LakeSettings, recoveryRegion: string | undefined): Recovery {
    const { zones, replication } = settings;
    const unversioned = zones.filter(({ versioning }) => !versioning).map(({ zone }) => zone);
    const copied = zones.filter(({ replicate }) => replicate).map(({ zone }) => zone);
    const alone = zones.filter(({ replicate }) => !replicate).map(({ zone }) => zone);
    const minutes = replication.timeControl ? timeControlMinutes : usualReplicationMinutes;
    const kept = zones
        .filter(({ versioning }) => versioning)
        .map(({ zone, lifecycle }) => `${zone} ${lifecycle.noncurrentExpireAfterDays} days`)
        .join(", ");
    const how = [
        kept && `bring deleted and overwritten objects back from their versions (kept: ${kept})`,
        unversioned.length > 0 && `what is deleted from ${unversioned.join(", ")} is lost`,
        copied.length > 0 &&
            `if the region is lost, read ${copied.join(", ")} from the copies in ${recoveryRegion ?? "the recovery region"}, ` +
                `${minutes} minutes behind at most${replication.timeControl ? "" : " as a rule"}`,
        alone.length > 0 && `${alone.join(", ")} ${alone.length === 1 ? "has" : "have"} no copy in another region`,
    ];
    return {
        rpoMinutes: copied.length > 0 ? minutes : 0,
        rtoMinutes: restoreMinutes,
        how: how.filter(Boolean).join("; "),
    };
}
