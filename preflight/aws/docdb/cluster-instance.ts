import { none, renamed, same, tags, type Twin } from "../crossing";

const clusterInstance: Twin = {
    type: "AWS::DocDB::DBInstance",
    properties: {
        ...same(
            "autoMinorVersionUpgrade",
            "availabilityZone",
            "certificateRotationRestart",
            "enablePerformanceInsights",
            "preferredMaintenanceWindow",
        ),
        ...renamed({
            caCertIdentifier: "CACertificateIdentifier",
            clusterIdentifier: "DBClusterIdentifier",
            identifier: "DBInstanceIdentifier",
            instanceClass: "DBInstanceClass",
        }),
        ...tags,
        ...none("how the provider updates", "applyImmediately"),
        ...none(
            "CloudFormation has no such property",
            "copyTagsToSnapshot",
            "engine",
            "performanceInsightsKmsKeyId",
            "promotionTier",
        ),
        ...none("the provider makes the name of it", "identifierPrefix"),
    },
};
export default clusterInstance;
