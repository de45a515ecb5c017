import type { Problem } from "../../shared/problems";
import type { S3LakeArgs } from "./s3-lake.args";
import type { LakeSettings } from "./s3-lake.settings";

/** What is wrong with how zones are copied. Source: "Requirements and considerations for replication", Amazon S3 user guide. */
export function replicationProblems(args: S3LakeArgs, settings: LakeSettings): Problem[] {
    const copied = settings.zones.filter(({ replicate }) => replicate);
    if (copied.length === 0) return [];
    const problems = copied
        .filter(({ versioning }) => !versioning)
        .map(({ zone }) => ({
            key: `${zone}.replicate`,
            reason: `S3 replicates versions, so replication needs versioning, got versioning false; leave one of them out`,
        }));
    const zones = copied.map(({ zone }) => zone).join(", ");
    const recoveryRegion = args.recovery?.region;
    if (recoveryRegion === undefined) {
        const off = copied.map(({ zone }) => `${zone}.replicate to false`).join(" and ");
        const reason = `${zones} is copied to another region, got none; give one, or set ${off}`;
        problems.push({ key: "recovery", reason });
    } else if (typeof recoveryRegion === "string" && recoveryRegion === args.region) {
        const reason = `the copy of ${zones} must survive the loss of ${args.region}, got the same region; name another one`;
        problems.push({ key: "recovery.region", reason });
    }
    if (settings.replication.timeControl && !settings.replication.metrics) {
        const reason = `S3 Replication Time Control always measures, got metrics false with timeControl true; leave metrics out, or set replication.timeControl to false`;
        problems.push({ key: "replication.metrics", reason });
    }
    return problems;
}
