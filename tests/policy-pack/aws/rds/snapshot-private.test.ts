import { rdsSnapshotPrivate } from "../../../../policy-pack/aws/rds/snapshot-private";
import { rdsClusterSnapshot } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(rdsSnapshotPrivate, {
    compliant: { sharedAccounts: ["123456789012"] },
    violating: { sharedAccounts: ["all"] },
    undefined: "passes",
    fixed: { sharedAccounts: [] },
    others: [
        {
            title: "a public snapshot of a cluster",
            given: [resource(rdsClusterSnapshot, { sharedAccounts: ["123456789012", "all"] })],
            expect: "violates",
        },
    ],
});
