import { none, pairs, renamed, same, unknown, type Twin } from "../crossing";

const tableReplica: Twin = {
    type: "AWS::DynamoDB::GlobalTable",
    within: "Replicas",
    properties: {
        ...same("deletionProtectionEnabled"),
        ...renamed({
            kmsKeyArn: "SSESpecification.KMSMasterKeyId",
            pointInTimeRecovery: "PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled",
            region: "Region",
            tableClassOverride: "TableClass",
        }),
        tags: pairs("Tags"),
        ...none("the table is a resource of its own", "globalTableArn"),
    },
    base: { AttributeDefinitions: unknown, BillingMode: unknown, KeySchema: unknown },
    filled: { Region: "the provider's own" },
};
export default tableReplica;
