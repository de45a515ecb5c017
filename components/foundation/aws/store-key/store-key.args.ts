import type * as pulumi from "@pulumi/pulumi";
import type { Environment } from "../../../shared/tier";

/** The kind of store that a key encrypts; it decides which services may use the key. */
export enum KeyUsage {
    /** RDS, Aurora and DocumentDB: instances, snapshots and Performance Insights, their secrets and their logs. */
    Rds = "rds",
    /** Redshift, provisioned and serverless: data, snapshots, their secrets and their logs. */
    Redshift = "redshift",
    /** S3 buckets, the Glue catalogue and Athena's results over them, and their logs. */
    S3 = "s3",
    /** ElastiCache: its data and snapshots, its secret and its logs. */
    Elasticache = "elasticache",
    /** DynamoDB tables, their indexes, streams and backups. */
    Dynamodb = "dynamodb",
    /** CloudWatch log groups. */
    Logs = "logs",
    /** SNS topics that CloudWatch alarms report to. */
    Sns = "sns",
    /** Secrets Manager. */
    Secrets = "secrets",
}

/** What a StoreKey takes. */
export interface StoreKeyArgs {
    /** The kind of store that the key encrypts. */
    usage: KeyUsage;
    /** The AWS region. Default: the provider's region (`aws:region`). */
    region?: pulumi.Input<string>;
    /** Decides how long a deleted key can be brought back (prod: 30 days, else 7), and whether Pulumi protects it. Default: dev. */
    environment?: Environment;
    /** The ARNs of CloudFront's distributions that may decrypt objects with a key of usage s3; a plain list, so that a preview tells whether there are any. Default: none. */
    edgeDistributionArns?: pulumi.Input<string>[];
    /** Tags for the key. Default: none. */
    tags?: { [key: string]: pulumi.Input<string> };
}
