import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { LakeZone } from "../shared/lake-zone";
import { crawlerRole } from "./catalogue.role";
import type { LakeContext } from "./lake-context";
import type { Zone } from "./zone";

/** A catalogued zone. */
export interface CataloguedZone {
    zone: LakeZone;
    database: aws.glue.CatalogDatabase;
    crawler: aws.glue.Crawler;
}

/** Makes a database and a crawler for every catalogued zone; what crawlers write, logs included, is encrypted with the lake's key. */
export function createCatalogue(lake: LakeContext, zones: Zone[]): CataloguedZone[] {
    const catalogued = zones.filter(({ settings }) => settings.catalogued);
    if (lake.settings.encryptAccountCatalogue) encryptAccountCatalogue(lake);
    if (catalogued.length === 0) return [];
    const security = securityConfiguration(lake);
    return catalogued.map((zone) => catalogueZone(lake, zone, security));
}

/** There is one such setting for an account and region: it applies to every database, the lake's or not. */
function encryptAccountCatalogue({ name, parent, region, keyArn }: LakeContext): void {
    new aws.glue.DataCatalogEncryptionSettings(
        `${name}-catalogue-encryption`,
        {
            region,
            dataCatalogEncryptionSettings: {
                encryptionAtRest: { catalogEncryptionMode: "SSE-KMS", sseAwsKmsKeyId: keyArn },
                connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true, awsKmsKeyId: keyArn },
            },
        },
        { parent },
    );
}

function securityConfiguration({ name, parent, region, keyArn: kmsKeyArn }: LakeContext) {
    return new aws.glue.SecurityConfiguration(
        `${name}-catalogue-security`,
        {
            region,
            encryptionConfiguration: {
                cloudwatchEncryption: { cloudwatchEncryptionMode: "SSE-KMS", kmsKeyArn },
                jobBookmarksEncryption: { jobBookmarksEncryptionMode: "CSE-KMS", kmsKeyArn },
                s3Encryption: { s3EncryptionMode: "SSE-KMS", kmsKeyArn },
            },
        },
        { parent },
    );
}

function catalogueZone(lake: LakeContext, made: Zone, security: aws.glue.SecurityConfiguration): CataloguedZone {
    const { name, parent, region, tags, settings } = lake;
    const { zone } = made.settings;
    const location = pulumi.interpolate`s3://${made.bucket.bucket}/`;
    const database = new aws.glue.CatalogDatabase(
        `${name}-${zone}-database`,
        {
            region,
            name: `${settings.databasePrefix}_${zone}`,
            description: `The ${zone} zone of the lake ${name}`,
            locationUri: location,
            tags,
        },
        { parent },
    );
    const { role, policy } = crawlerRole(lake, made, database);
    const crawler = new aws.glue.Crawler(
        `${name}-${zone}-crawler`,
        {
            region,
            databaseName: database.name,
            role: role.arn,
            s3Targets: [{ path: location }],
            schedule: settings.crawlerSchedule,
            securityConfiguration: security.name,
            configuration: JSON.stringify(crawlerConfiguration),
            ...schemaPolicies(settings.newFoldersOnly),
            tags,
        },
        { parent, dependsOn: policy },
    );
    return { zone, database, crawler };
}

/** One table for files of one schema, and partitions that follow their table. Source: "Customizing crawler behavior", AWS Glue developer guide. */
const crawlerConfiguration = {
    Version: 1.0,
    Grouping: { TableGroupingPolicy: "CombineCompatibleSchemas" },
    CrawlerOutput: { Partitions: { AddOrUpdateBehavior: "InheritFromTable" } },
};

/** Tables outlive their data. A crawler of new folders only must not change tables, or Glue refuses it. Source: "Incremental crawls", AWS Glue developer guide. */
function schemaPolicies(newFoldersOnly: boolean) {
    return {
        recrawlPolicy: { recrawlBehavior: newFoldersOnly ? "CRAWL_NEW_FOLDERS_ONLY" : "CRAWL_EVERYTHING" },
        schemaChangePolicy: { updateBehavior: newFoldersOnly ? "LOG" : "UPDATE_IN_DATABASE", deleteBehavior: "LOG" },
    };
}
