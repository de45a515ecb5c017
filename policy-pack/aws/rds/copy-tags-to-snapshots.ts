import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { rdsCluster, rdsInstance } from "./types";

/** Snapshots carry the tags of their database. */
export const rdsCopyTagsToSnapshots = resourceRule({
    id: "aws-rds-copy-tags-to-snapshots",
    severity: "low",
    theme: "tagging",
    proves: "Every RDS database and Aurora cluster copies its tags to its snapshots.",
    risk: "Snapshots without tags escape access rules, retention and cost reports that go by tag.",
    remediation: {
        argument: "RdsDatabase copies them.",
        property: "Set copyTagsToSnapshot: true on aws.rds.Instance or aws.rds.Cluster.",
    },
    page: {
        title: "Tagging Amazon RDS resources: copying tags to DB snapshots",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html",
    },
    types: [rdsInstance, rdsCluster],
    fixClass: "in-place",
    requires: isTrue("copyTagsToSnapshot"),
});
