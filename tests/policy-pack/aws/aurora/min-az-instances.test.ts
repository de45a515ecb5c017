import { auroraMinAzInstances } from "../../../../policy-pack/aws/aurora/min-az-instances";
import { rdsCluster, rdsClusterInstance } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";
import { spreadCases } from "../../spread-cases";

const { cluster, instance, examples } = spreadCases(rdsCluster, rdsClusterInstance);

describeRule(auroraMinAzInstances, {
    ...examples,
    others: [
        { title: "one instance", given: [cluster(), instance("eu-west-2a")], expect: "violates", says: /1 instances/ },
        { title: "instances whose zones RDS chooses", given: [cluster(), instance(), instance()], expect: "passes" },
        {
            title: "instances that Aurora put into one zone by itself",
            given: [
                cluster(),
                ...["a", "b"].map((name) =>
                    resource(
                        rdsClusterInstance,
                        { clusterIdentifier: "orders" },
                        { name, outputs: { availabilityZone: "eu-west-2a" } },
                    ),
                ),
            ],
            expect: "passes",
        },
        { title: "a Multi-AZ DB cluster", given: { dbClusterInstanceClass: "db.r6gd.large" }, expect: "passes" },
        { title: "Aurora Serverless v1", given: { engineMode: "serverless" }, expect: "passes" },
        {
            title: "instances of another cluster",
            given: [
                cluster(),
                resource(rdsClusterInstance, { clusterIdentifier: "other" }),
                resource(rdsClusterInstance, { clusterIdentifier: "other" }),
            ],
            expect: "violates",
            says: /0 instances/,
        },
    ],
});
