import type * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { refuse } from "../../shared/problems";
import type { Recovery } from "../../shared/store";
import { LakeZone } from "../shared/lake-zone";
import { createQueries } from "./athena";
import { createCatalogue } from "./catalogue";
import { grantAccess } from "./grants";
import type { LakeGrantArgs } from "./grants.args";
import { oneGrantProblems } from "./grants.rules";
import { createLakeFormation } from "./lake-formation";
import type { S3LakeArgs } from "./s3-lake.args";
import type { LakeParts } from "./s3-lake.parts";
import { bucketOf, byZone, createReplicas, grantedParts, lakeContext, logRequests, watch } from "./s3-lake.parts";
import { recoveryOf } from "./s3-lake.recovery";
import { lakeProblems } from "./s3-lake.rules";
import { settingsOf } from "./s3-lake.settings";
import { createZone } from "./zone";

/** What grants made after construction need; kept outside the class, whose fields would all become outputs. */
const partsOf = new WeakMap<S3Lake, LakeParts>();

/**
 * A data lake on S3: raw, processed and curated zones, each a private bucket under one CMK whose objects age by rule, with a Glue
 * catalogue, an Athena workgroup, access logs, alarms, and copies in a recovery region.
 */
export class S3Lake extends pulumi.ComponentResource {
    /** The bucket of data as it came in. */
    public readonly rawBucket: aws.s3.Bucket;
    /** The bucket of cleaned and transformed data. */
    public readonly processedBucket: aws.s3.Bucket;
    /** The bucket of data that consumers may rely on. */
    public readonly curatedBucket: aws.s3.Bucket;
    /** The Athena workgroup over the zones. */
    public readonly workgroup: aws.athena.Workgroup;
    /** Where each zone is, as `s3://<bucket>`: raw, processed, curated. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The name of each zone's bucket. */
    public readonly bucketNames: pulumi.Output<{ [zone: string]: string }>;
    /** The ARN of each zone's bucket. */
    public readonly bucketArns: pulumi.Output<{ [zone: string]: string }>;
    /** The name of the copy of each replicated zone, in the recovery region. */
    public readonly replicaBucketNames: pulumi.Output<{ [zone: string]: string }>;
    /** The name of each catalogued zone's Glue database. */
    public readonly databaseNames: pulumi.Output<{ [zone: string]: string }>;
    /** The name of the Athena workgroup. */
    public readonly workgroupName: pulumi.Output<string>;
    /** The name of the bucket of Athena's results. */
    public readonly resultsBucketName: pulumi.Output<string>;
    /** The name of the bucket of access logs. */
    public readonly accessLogsBucketName: pulumi.Output<string>;
    /** The ARN of the CMK that encrypts the lake. */
    public readonly keyArn: pulumi.Output<string>;
    /** The ARNs of the alarms. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, and how long it takes, when the lake has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;

    constructor(name: string, args: S3LakeArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:S3Lake", name, {}, opts);
        const settings = settingsOf(name, args);
        refuse("S3Lake", name, lakeProblems(name, args, settings));

        const lake = lakeContext(name, args, settings, this);
        const zones = settings.zones.map((zone) => createZone(lake, zone));
        const replicas = createReplicas(lake, zones, args);
        const catalogue = createCatalogue(lake, zones);
        const queries = createQueries(lake, args.bucketNamePrefix);
        const accessLogs = logRequests(lake, zones, queries, args);
        createLakeFormation(lake, zones, catalogue, args.lakeFormationGrants ?? []);
        const parts = { lake, zones, catalogue, queries, alertTopics: args.alertTopics };
        const granted = (args.grants ?? []).flatMap(
            (grant) => grantAccess(grantedParts(parts, grant.zone), grant).alarms,
        );
        partsOf.set(this, parts);

        const named = zones.map(({ settings: { zone }, bucket }) => ({ zone, value: bucket.bucket }));
        this.rawBucket = bucketOf(zones, LakeZone.Raw);
        this.processedBucket = bucketOf(zones, LakeZone.Processed);
        this.curatedBucket = bucketOf(zones, LakeZone.Curated);
        this.workgroup = queries.workgroup;
        this.endpoints = byZone(named.map(({ zone, value }) => ({ zone, value: pulumi.interpolate`s3://${value}` })));
        this.bucketNames = byZone(named);
        this.bucketArns = byZone(zones.map(({ settings: { zone }, bucket }) => ({ zone, value: bucket.arn })));
        this.replicaBucketNames = byZone(
            replicas.map(({ source, bucket }) => ({ zone: source.settings.zone, value: bucket.bucket })),
        );
        this.databaseNames = byZone(catalogue.map(({ zone, database }) => ({ zone, value: database.name })));
        this.workgroupName = queries.workgroup.name;
        this.resultsBucketName = queries.results.bucket.bucket;
        this.accessLogsBucketName = accessLogs.bucket;
        this.keyArn = lake.keyArn;
        this.alarms = watch(parts, replicas, granted, args);
        this.recovery = pulumi.output(args.recovery?.region).apply((region) => recoveryOf(settings, region));
        this.registerOutputs(outputsOf(this));
    }

    /** Adds to an application's role exactly what it needs for a zone, or for a prefix of it; its name must differ from the lake's other grants. */
    public grant(grant: LakeGrantArgs): aws.iam.RolePolicy {
        const parts = partsOf.get(this) as LakeParts;
        refuse("S3Lake", parts.lake.name, oneGrantProblems("grant", grant, parts.lake.settings));
        return grantAccess(grantedParts(parts, grant.zone), grant).policy;
    }
}

function outputsOf(lake: S3Lake) {
    const { endpoints, bucketNames, bucketArns, replicaBucketNames, databaseNames } = lake;
    const { workgroupName, resultsBucketName, accessLogsBucketName, keyArn, alarms, recovery } = lake;
    const { rawBucket, processedBucket, curatedBucket, workgroup } = lake;
    return {
        ...{ rawBucket, processedBucket, curatedBucket, workgroup },
        ...{ endpoints, bucketNames, bucketArns, replicaBucketNames, databaseNames },
        ...{ workgroupName, resultsBucketName, accessLogsBucketName, keyArn, alarms, recovery },
    };
}
