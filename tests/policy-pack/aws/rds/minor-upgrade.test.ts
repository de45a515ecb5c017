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
            title: "a cluster without",
            given: [resource(rdsCluster, { autoMinorVersionUpgrade: false })],
            expect: "violates",
        },
    ],
});
