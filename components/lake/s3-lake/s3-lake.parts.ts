import type * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { callerAccount, regionOf } from "../../foundation/aws/account";
import { alarmArns, createAlarms } from "../../foundation/aws/alarms";
import { StoreKey } from "../../foundation/aws/store-key/store-key";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import type { LakeZone } from "../shared/lake-zone";
import { createAccessLogs } from "./access-logs";
import type { LakeQueries } from "./athena";
import type { CataloguedZone } from "./catalogue";
import type { GrantedParts } from "./grants";
import type { LakeContext } from "./lake-context";
import type { Replica } from "./replication";
import { replicateZones } from "./replication";
import { lakeAlarms, recoveryAlarms } from "./s3-lake.alarms";
import type { S3LakeArgs } from "./s3-lake.args";
import type { LakeSettings } from "./s3-lake.settings";
import type { Zone } from "./zone";

/** The parts of a lake that others are made from. */
export interface LakeParts {
    lake: LakeContext;
    zones: Zone[];
    catalogue: CataloguedZone[];
    queries: LakeQueries;
    alertTopics: S3LakeArgs["alertTopics"];
}

/** What every part of the lake is made with: its account, region and key. */
export function lakeContext(
    name: string,
    args: S3LakeArgs,
    settings: LakeSettings,
    parent: pulumi.Resource,
): LakeContext {
    const { region, tags, environment } = args;
    const edgeDistributionArns = [...new Set(settings.zones.flatMap((zone) => zone.edgeDistributionArns))];
    const keyArgs = { usage: KeyUsage.S3, region, environment, tags, edgeDistributionArns };
    const kmsKeyArn = args.kmsKeyArn ?? new StoreKey(name, keyArgs, { parent }).keyArn;
    const account = callerAccount(parent);
    const regionName = regionOf(region, parent);
    return { name, parent, settings, account, region, regionName, keyArn: pulumi.output(kmsKeyArn), tags };
}

/** Copies the zones that are to be copied. The rules have seen to it that there is a region for them. */
export function createReplicas(lake: LakeContext, zones: Zone[], args: S3LakeArgs): Replica[] {
    if (args.recovery === undefined) return [];
    const { environment, bucketNamePrefix } = args;
    const place = { ...args.recovery, environment, bucketNamePrefix };
    return replicateZones(
        lake,
        zones.filter(({ settings }) => settings.replicate),
        place,
    );
}

/** Logs who reads and writes zones and results. */
export function logRequests(
    lake: LakeContext,
    zones: Zone[],
    { results }: LakeQueries,
    { region, bucketNamePrefix }: S3LakeArgs,
): aws.s3.Bucket {
    return createAccessLogs(lake, { role: "access-logs", region, bucketNamePrefix }, [
        ...zones.map(({ settings, bucket }) => ({ role: settings.zone, bucket })),
        { role: "results", bucket: results.bucket },
    ]);
}

/** Watches the lake, and where its region has topics, the copies. */
export function watch(
    parts: LakeParts,
    replicas: Replica[],
    granted: aws.cloudwatch.MetricAlarm[],
    args: S3LakeArgs,
): pulumi.Output<string[]> {
    const { lake, zones, queries } = parts;
    const { name, parent, region, tags, settings } = lake;
    const here = createAlarms(name, lakeAlarms(settings, zones, queries.workgroup, replicas), args.alertTopics, {
        parent,
        region,
        tags,
    });
    if (args.recovery?.alertTopics === undefined) return alarmArns([...here, ...granted]);
    const there = createAlarms(name, recoveryAlarms(settings, replicas), args.recovery.alertTopics, {
        parent,
        region: args.recovery.region,
        tags,
    });
    return alarmArns([...here, ...granted, ...there]);
}

/** What a grant on a zone speaks of. */
export function grantedParts(parts: LakeParts, zone: LakeZone): GrantedParts {
    const { lake, zones, catalogue, queries, alertTopics } = parts;
    return {
        ...lake,
        bucket: bucketOf(zones, zone),
        database: catalogue.find((each) => each.zone === zone)?.database,
        queries,
        alertTopics,
    };
}

/** The bucket of a zone; every lake has all three. */
export function bucketOf(zones: Zone[], zone: LakeZone): aws.s3.Bucket {
    const found = zones.find(({ settings }) => settings.zone === zone) as Zone;
    return found.bucket;
}

/** One value a zone, under the zone's name. */
export function byZone(
    zones: { zone: LakeZone; value: pulumi.Input<string> }[],
): pulumi.Output<{ [zone: string]: string }> {
    return pulumi.output(Object.fromEntries(zones.map(({ zone, value }) => [zone, value])));
}
