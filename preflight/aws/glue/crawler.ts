import { members, none, renamed, same, type Twin } from "../crossing";

const crawler: Twin = {
    type: "AWS::Glue::Crawler",
    properties: {
        ...same("classifiers", "configuration", "databaseName", "description", "name", "role", "tablePrefix", "tags"),
        ...renamed({ schedule: "Schedule.ScheduleExpression", securityConfiguration: "CrawlerSecurityConfiguration" }),
        catalogTargets: members(
            "Targets.CatalogTargets",
            same("connectionName", "databaseName", "dlqEventQueueArn", "eventQueueArn", "tables"),
        ),
        deltaTargets: members(
            "Targets.DeltaTargets",
            same("connectionName", "createNativeDeltaTable", "deltaTables", "writeManifest"),
        ),
        dynamodbTargets: members("Targets.DynamoDBTargets", same("path", "scanAll", "scanRate")),
        hudiTargets: members(
            "Targets.HudiTargets",
            same("connectionName", "exclusions", "maximumTraversalDepth", "paths"),
        ),
        icebergTargets: members(
            "Targets.IcebergTargets",
            same("connectionName", "exclusions", "maximumTraversalDepth", "paths"),
        ),
        jdbcTargets: members("Targets.JdbcTargets", {
            ...same("connectionName", "exclusions", "path"),
            ...renamed({ enableAdditionalMetadatas: "EnableAdditionalMetadata" }),
        }),
        lakeFormationConfiguration: members(
            "LakeFormationConfiguration",
            same("accountId", "useLakeFormationCredentials"),
        ),
        mongodbTargets: members("Targets.MongoDBTargets", {
            ...same("connectionName", "path"),
            ...none("CloudFormation has no such property", "scanAll"),
        }),
        recrawlPolicy: members("RecrawlPolicy", same("recrawlBehavior")),
        s3Targets: members(
            "Targets.S3Targets",
            same("connectionName", "dlqEventQueueArn", "eventQueueArn", "exclusions", "path", "sampleSize"),
        ),
        schemaChangePolicy: members("SchemaChangePolicy", same("deleteBehavior", "updateBehavior")),
        ...none("CloudFormation has no such property", "lineageConfiguration"),
    },
};
export default crawler;
