import assert from "node:assert/strict";
import { canonicalType } from "../../../policy-pack/frame/type-tokens";

describe("a canonical type token", () => {
    const cases = {
        "aws:s3/bucketV2:BucketV2": "aws:s3/bucket:Bucket",
        "aws:s3/bucketVersioningV2:BucketVersioningV2": "aws:s3/bucketVersioning:BucketVersioning",
        "aws:rds/instance:Instance": "aws:rds/instance:Instance",
        "aws:apigatewayv2/api:Api": "aws:apigatewayv2/api:Api",
        "azure-native:sql:Server": "azure-native:sql:Server",
        "azure-native:sql/v20230801:Server": "azure-native:sql:Server",
        "azure-native_sql_v20230801:sql:Server": "azure-native:sql:Server",
        "azure-native:documentdb:DatabaseAccount": "azure-native:cosmosdb:DatabaseAccount",
        "azure-native:insights:DiagnosticSetting": "azure-native:monitor:DiagnosticSetting",
        "azure-native:cache/v20230401:Redis": "azure-native:redis:Redis",
        "azure-native:cache:RedisEnterprise": "azure-native:redisenterprise:RedisEnterprise",
        "azure-native:cache/v20240901preview:Database": "azure-native:redisenterprise:Database",
        "azure-native:sql/v20170301preview:BackupLongTermRetentionPolicy": "azure-native:sql:LongTermRetentionPolicy",
        "azure-native:network/v20190201:InterfaceEndpoint": "azure-native:network:PrivateEndpoint",
        "strata:index:RdsDatabase": "strata:index:RdsDatabase",
    };
    for (const [token, canonical] of Object.entries(cases)) {
        it(`of ${token} is ${canonical}`, () => assert.equal(canonicalType(token), canonical));
    }
});
