import type * as pulumi from "@pulumi/pulumi";
import type { AlertTopicArns } from "../../foundation/aws/placement";
import type { StoreArgs } from "../../shared/store";
import type { LakeCatalogueArgs } from "./catalogue.args";
import type { LakeGrantArgs, LakeFormationGrantArgs } from "./grants.args";
import type { LakeRecoveryArgs, LakeReplicationArgs, LakeZoneArgs } from "./zone.args";

/** What may be asked of the lake through Athena, and what becomes of the answers. */
export interface LakeQueryArgs {
    /** The most that one query may scan, in GiB; Athena stops a query that reaches it. At least 10 MiB (0.01). Default: 10 in basic, 100 in standard, 1,024 in premium. */
    scanLimitGib?: number;
    /** How much all queries of a day may scan together before a warning is sent, in GiB. Default: 100 in basic, 1,024 in standard, 10,240 in premium. */
    dailyScanAlarmGib?: number;
    /** How long results are kept, in days. Default: 7 in basic, 30 in standard and premium. */
    resultRetentionDays?: number;
}

/** What may be set of a lake beyond where it stands and who it belongs to; an entry of a platform's config sets the same. */
export interface LakeSettingArgs {
    /** Buckets are named `<prefix>-<zone>`, for names that must be known beforehand. Default: the lake's name and a random end. */
    bucketNamePrefix?: string;
    /** The zone of data as it came in. Default: the tier's settings. */
    raw?: LakeZoneArgs;
    /** The zone of cleaned and transformed data. Default: the tier's settings. */
    processed?: LakeZoneArgs;
    /** The zone of data that consumers may rely on. Default: the tier's settings. */
    curated?: LakeZoneArgs;
    /** How zones are copied to the recovery region. Default: within 15 minutes (S3 Replication Time Control), with metrics and delete markers. */
    replication?: LakeReplicationArgs;
    /** How long server access logs are kept, in days. Default: 90 in basic, 365 in standard and premium. */
    accessLogRetentionDays?: number;
    /** The Glue catalogue over the zones. Default: a database and a crawler a zone, with the tier's schedule. */
    catalogue?: LakeCatalogueArgs;
    /** The Athena workgroup over the zones. Default: the tier's limits. */
    queries?: LakeQueryArgs;
    /** Whether S3 counts requests and errors a minute (charged as custom metrics), which the error alarms need. Default: no in basic, yes in standard and premium. */
    requestMetrics?: boolean;
    /** The size of one zone from which the info topic is told, in GiB. Default: 1,024 in basic, 10,240 in standard, 102,400 in premium. */
    storageAlarmGib?: number;
    /** Whether the zones send their object events to EventBridge's default bus. Default: false. */
    eventBridge?: boolean;
    /** What applications' roles may do, by zone and prefix. Default: nothing; `grant` adds to it. */
    grants?: LakeGrantArgs[];
    /** What principals may do through Lake Formation, in hybrid mode: only they are governed by it. Whoever deploys must be a Lake Formation administrator. Default: none. */
    lakeFormationGrants?: LakeFormationGrantArgs[];
}

/** What an S3 lake takes. Everything but the alert topics has a default that follows from the tier and the environment. */
export interface S3LakeArgs extends StoreArgs, LakeSettingArgs {
    /** The AWS region. Default: the provider's region (`aws:region`). */
    region?: pulumi.Input<string>;
    /** The topics of the region that the lake's alarms report to. */
    alertTopics: AlertTopicArns;
    /** Where zones are copied to; needed where one is replicated, which in premium is curated. Default: none. */
    recovery?: LakeRecoveryArgs;
    /** The CMK of the lake, as a key ARN in `region`; its policy must admit S3, Glue, Athena and CloudWatch Logs. Default: a key of its own. */
    kmsKeyArn?: pulumi.Input<string>;
}
