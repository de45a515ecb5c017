import { resourceRule } from "../../frame/define";
import { eachOf } from "../../frame/evaluation";
import { listOf } from "../../frame/policy-document";
import { rdsClusterSnapshot, rdsClusterSnapshotCopy, rdsSnapshot, rdsSnapshotCopy } from "./types";

/** No snapshot is shared with everybody. */
export const rdsSnapshotPrivate = resourceRule({
    id: "aws-rds-snapshot-private",
    severity: "critical",
    theme: "network",
    proves: "No snapshot of RDS or Aurora is shared with all accounts of AWS.",
    risk: "Anyone with an AWS account can restore a public snapshot and read all of it.",
    remediation: {
        property: "Name accounts in sharedAccounts, never all, on aws.rds.Snapshot and its kin.",
    },
    page: {
        title: "Sharing a DB snapshot for Amazon RDS",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ShareSnapshot.html",
    },
    types: [rdsSnapshot, rdsClusterSnapshot, rdsSnapshotCopy, rdsClusterSnapshotCopy],
    fixClass: "in-place",
    guards: ["sharedAccounts"],
    fix: {
        patches: (snapshot) => [
            {
                path: "sharedAccounts",
                value: listOf(snapshot.value("sharedAccounts")).filter((account) => account !== "all"),
            },
        ],
    },
    check: (snapshot) =>
        eachOf(
            ...snapshot
                .entries("sharedAccounts")
                .map((account) => () => (account.text("") === "all" ? "sharedAccounts has all" : undefined)),
        ),
});
