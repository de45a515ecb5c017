import { rdsIamAuth } from "../../../../policy-pack/aws/rds/iam-auth";
import { rdsCluster, rdsInstance } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(rdsIamAuth, {
    compliant: { iamDatabaseAuthenticationEnabled: true },
    violating: { iamDatabaseAuthenticationEnabled: false },
    undefined: "violates",
    required: { engine: "postgres" },
    others: [
        { title: "an engine that cannot", given: [resource(rdsInstance, { engine: "oracle-ee" })], expect: "passes" },
        {
            title: "an Aurora cluster without",
            given: [resource(rdsCluster, { engine: "aurora-mysql" })],
            expect: "violates",
        },
        { title: "a replica without", given: [resource(rdsInstance, { replicateSourceDb: "a" })], expect: "violates" },
    ],
});
