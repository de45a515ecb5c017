import type { Problem } from "../../shared/problems";
import { Environment } from "../../shared/tier";
import { grantProblems } from "./grants.rules";
import { lifecycleProblems, wholeDays } from "./lifecycle.rules";
import { namingProblems } from "./naming.rules";
import { replicationProblems } from "./replication.rules";
import type { S3LakeArgs } from "./s3-lake.args";
import type { LakeSettings, ZoneSettings } from "./s3-lake.settings";
import { ObjectLockMode } from "./zone.args";
import { zoneProblems } from "./zone.rules";

/** The least that Athena takes as the limit of a query. Source: WorkGroupConfiguration, Amazon Athena API reference. */
export const leastScanLimitBytes = 10 * 1024 * 1024;

/** A limit in bytes, as Athena wants it. */
export function scanLimitBytes(gib: number): number {
    return Math.floor(gib * 1024 ** 3);
}

/** Everything that is wrong with the arguments of the lake called `name`. Values that are not known yet are skipped. */
export function lakeProblems(name: string, args: S3LakeArgs, settings: LakeSettings): Problem[] {
    return [
        ...namingProblems(name, args, settings),
        ...settings.zones.flatMap((zone) => [
            ...lifecycleProblems(`${zone.zone}.lifecycle`, zone.lifecycle),
            ...zoneProblems(zone),
            ...dataLossProblems(zone, args, settings),
        ]),
        ...keyProblems("kmsKeyArn", args.kmsKeyArn, args.region),
        ...keyProblems("recovery.kmsKeyArn", args.recovery?.kmsKeyArn, args.recovery?.region),
        ...replicationProblems(args, settings),
        ...queryProblems(settings),
        ...catalogueProblems(settings),
        ...wholeDays("accessLogRetentionDays", settings.accessLogRetentionDays, 1),
        ...positive("storageAlarmGib", settings.storageAlarmGib),
        ...grantProblems(args, settings),
    ];
}

function dataLossProblems(zone: ZoneSettings, args: S3LakeArgs, { protection }: LakeSettings): Problem[] {
    const problems: Problem[] = [];
    if (!zone.versioning && !protection.forceDestroy) {
        const given = `environment ${args.environment ?? Environment.Dev}, allowDataLoss ${args.allowDataLoss ?? false}`;
        const reason = `without versions nothing that is overwritten comes back, which needs an environment other than prod and allowDataLoss true, got ${given}; set both, or leave versioning out`;
        problems.push({ key: `${zone.zone}.versioning`, reason });
    }
    if (zone.objectLock?.mode === ObjectLockMode.Compliance && protection.forceDestroy) {
        const reason = `nobody can delete what COMPLIANCE locks for ${zone.objectLock.days} days, got allowDataLoss true, which promises it; use GOVERNANCE or leave allowDataLoss out`;
        problems.push({ key: `${zone.zone}.objectLock.mode`, reason });
    }
    return problems;
}

/** The bucket policy compares key ARNs, and a bucket's key must be of its own region. */
function keyProblems(key: string, keyArn: unknown, region: unknown): Problem[] {
    if (typeof keyArn !== "string") return [];
    const [, keyRegion] = /^arn:aws[a-z-]*:kms:([a-z0-9-]+):\d{12}:key\/.+$/.exec(keyArn) ?? [];
    if (keyRegion === undefined) {
        const reason = `takes the ARN of a key, since bucket policies compare ARNs, got "${keyArn}"; give arn:aws:kms:<region>:<account>:key/<id>, not an alias or an id`;
        return [{ key, reason }];
    }
    if (typeof region !== "string" || region === keyRegion) return [];
    return [
        {
            key,
            reason: `S3 takes a key of the bucket's own region ${region}, got one of ${keyRegion}; give one of ${region}`,
        },
    ];
}

function queryProblems(settings: LakeSettings): Problem[] {
    const problems = [
        ...wholeDays("queries.resultRetentionDays", settings.resultRetentionDays, 1),
        ...positive("queries.dailyScanAlarmGib", settings.dailyScanAlarmGib),
    ];
    if (!(scanLimitBytes(settings.scanLimitGib) >= leastScanLimitBytes)) {
        const reason = `Athena's limit of a query is at least 10 MiB (0.01 GiB), got ${settings.scanLimitGib} GiB; set it to 0.01 or more`;
        problems.push({ key: "queries.scanLimitGib", reason });
    }
    return problems;
}

/** Source: "Time-based schedules for jobs and crawlers", AWS Glue developer guide. */
function catalogueProblems({ crawlerSchedule }: LakeSettings): Problem[] {
    if (crawlerSchedule === undefined || /^cron\(\S+( \S+){5}\)$/.test(crawlerSchedule)) return [];
    const reason = `Glue takes cron(minutes hours day-of-month month day-of-week year) in UTC, got "${crawlerSchedule}"; write it like cron(0 3 * * ? *), or on-demand`;
    return [{ key: "catalogue.crawlerSchedule", reason }];
}

function positive(key: string, gib: number): Problem[] {
    return gib > 0 && Number.isFinite(gib)
        ? []
        : [{ key, reason: `takes a number of GiB above 0, got ${gib}; set it to one` }];
}
