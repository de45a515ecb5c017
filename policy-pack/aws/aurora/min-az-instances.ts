import { stackRule } from "../../frame/define";
import { spreadInstances } from "../../requirements/spread-instances";
import { rdsCluster, rdsClusterInstance } from "../rds/types";

/** A cluster has an instance to fail over to. */
export const auroraMinAzInstances = stackRule({
    id: "aws-aurora-min-az-instances",
    severity: "high",
    theme: "availability",
    proves: "Every Aurora cluster has at least minInstances instances, which do not all stand in one availability zone.",
    risk: "With one instance, its loss or its patching is an outage until another has been made.",
    remediation: {
        argument: "Choose a tier of AuroraGlobal with more instances.",
        property:
            "Add another aws.rds.ClusterInstance with the clusterIdentifier, or set dbClusterInstanceClass for a Multi-AZ DB cluster.",
    },
    page: {
        title: "High availability for Amazon Aurora",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html",
    },
    types: [rdsCluster],
    unless: (cluster) => cluster.has("dbClusterInstanceClass") || cluster.text("engineMode") === "serverless",
    binds: "production",
    fixClass: "person",
    requires: spreadInstances(rdsClusterInstance),
});
