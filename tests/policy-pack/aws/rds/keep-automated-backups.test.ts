import { rdsKeepAutomatedBackups } from "../../../../policy-pack/aws/rds/keep-automated-backups";
import { rdsCluster } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(rdsKeepAutomatedBackups, {
    compliant: { deleteAutomatedBackups: false },
    violating: { deleteAutomatedBackups: true },
    undefined: "violates",
    others: [
        { title: "a cluster that says nothing", given: [resource(rdsCluster)], expect: "violates" },
        { title: "a replica, which keeps no backups", given: { replicateSourceDb: "orders" }, expect: "passes" },
        {
            title: "a replica with backups of its own",
            given: { replicateSourceDb: "orders", backupRetentionPeriod: 7 },
            expect: "violates",
        },
    ],
});
