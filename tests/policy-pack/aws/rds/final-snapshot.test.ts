import { rdsFinalSnapshot } from "../../../../policy-pack/aws/rds/final-snapshot";
import { rdsCluster } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(rdsFinalSnapshot, {
    compliant: { skipFinalSnapshot: false, finalSnapshotIdentifier: "orders-final" },
    violating: { skipFinalSnapshot: true, finalSnapshotIdentifier: "orders-final" },
    undefined: "violates",
    others: [
        {
            title: "a snapshot without a name",
            given: { skipFinalSnapshot: false },
            expect: "violates",
            says: /finalSnapshotIdentifier is not set/,
        },
        { title: "a read replica", given: { replicateSourceDb: "a", skipFinalSnapshot: true }, expect: "passes" },
        {
            title: "a cluster that skips it",
            given: [resource(rdsCluster, { skipFinalSnapshot: true })],
            expect: "violates",
        },
    ],
});
