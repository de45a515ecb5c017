import { elasticacheMinorUpgrade } from "../../../../policy-pack/aws/elasticache/minor-upgrade";
import { elasticacheCluster } from "../../../../policy-pack/aws/elasticache/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(elasticacheMinorUpgrade, {
    compliant: { autoMinorVersionUpgrade: true },
    violating: { autoMinorVersionUpgrade: false },
    undefined: "passes",
    others: [
        {
            title: "a cluster that says so in words",
            given: [resource(elasticacheCluster, { autoMinorVersionUpgrade: "true" })],
            expect: "passes",
        },
    ],
});
