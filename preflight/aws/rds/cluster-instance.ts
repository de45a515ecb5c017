import { none, renamed, same, tags, type Twin } from "../crossing";

const clusterInstance: Twin = {
    type: "AWS::RDS::DBInstance",
    properties: {
        ...same(
            "autoMinorVersionUpgrade",
            "availabilityZone",
            "copyTagsToSnapshot",
            "engine",
            "engineVersion",
            "monitoringInterval",
            "monitoringRoleArn",
            "performanceInsightsRetentionPeriod",
            "preferredBackupWindow",
            "preferredMaintenanceWindow",
            "promotionTier",
            "publiclyAccessible",
        ),
        ...renamed({
            caCertIdentifier: "CACertificateIdentifier",
            clusterIdentifier: "DBClusterIdentifier",
            customIamInstanceProfile: "CustomIAMInstanceProfile",
            dbParameterGroupName: "DBParameterGroupName",
            dbSubnetGroupName: "DBSubnetGroupName",
            identifier: "DBInstanceIdentifier",
            instanceClass: "DBInstanceClass",
            performanceInsightsEnabled: "EnablePerformanceInsights",
            performanceInsightsKmsKeyId: "PerformanceInsightsKMSKeyId",
        }),
        ...tags,
        ...none("how the provider works", "applyImmediately", "forceDestroy", "warningEventCategories"),
        ...none("the provider makes the name of it", "identifierPrefix"),
    },
};
export default clusterInstance;
