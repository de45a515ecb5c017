import { rdsCustomAdminName } from "../../../../policy-pack/aws/rds/custom-admin-name";
import { rdsCluster } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(rdsCustomAdminName, {
    compliant: { username: "keeper" },
    violating: { username: "postgres" },
    undefined: "passes",
    configured: [{ settings: { forbiddenNames: ["keeper"] }, given: { username: "keeper" }, expect: "violates" }],
    others: [
        {
            title: "a cluster with the default name",
            given: [resource(rdsCluster, { masterUsername: "Admin" })],
            expect: "violates",
        },
    ],
});
