import { rdsNoExtendedSupport } from "../../../../policy-pack/aws/rds/no-extended-support";
import { rdsCluster, rdsGlobalCluster, rdsInstance } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(rdsNoExtendedSupport, {
    compliant: { engineLifecycleSupport: "open-source-rds-extended-support-disabled" },
    violating: { engineLifecycleSupport: "open-source-rds-extended-support" },
    undefined: "violates",
    required: { engine: "postgres" },
    others: [
        { title: "MariaDB, which has none", given: [resource(rdsInstance, { engine: "mariadb" })], expect: "passes" },
        { title: "a replica, which has its source's", given: { replicateSourceDb: "a" }, expect: "passes" },
        {
            title: "a member of a global cluster, which decides",
            given: [resource(rdsCluster, { engine: "aurora-postgresql", globalClusterIdentifier: "a" })],
            expect: "passes",
        },
        {
            title: "a global cluster that says nothing",
            given: [resource(rdsGlobalCluster, { engine: "aurora-postgresql" })],
            expect: "violates",
        },
    ],
});
