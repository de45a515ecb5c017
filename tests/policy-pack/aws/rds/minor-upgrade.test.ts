import { rdsMinorUpgrade } from "../../../../policy-pack/aws/rds/minor-upgrade";
import { rdsCluster } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(rdsMinorUpgrade, {
    compliant: { autoMinorVersionUpgrade: true },
    violating: { autoMinorVersionUpgrade: false },
    undefined: "passes",
    others: [
        { title: "a cluster that says nothing", given: [resource(rdsCluster)], expect: "passes" },
        {
            title: "a Multi-AZ DB cluster without",
            given: [resource(rdsCluster, { dbClusterInstanceClass: "db.m6gd.large", autoMinorVersionUpgrade: false })],
            expect: "violates",
        },
        {
            title: "a cluster of Aurora, which reports false whatever its members do",
            given: [resource(rdsCluster, {}, { outputs: { autoMinorVersionUpgrade: false } })],
            expect: "passes",
        },
    ],
});
