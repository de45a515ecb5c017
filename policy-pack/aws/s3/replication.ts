import { stackRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { someEntry } from "../../requirements/list";
import { attached } from "../../requirements/attached";
import { s3Bucket, s3Replication } from "./types";

/** A bucket has a copy elsewhere. */
export const s3Replicates = stackRule({
    id: "aws-s3-replication",
    severity: "low",
    theme: "backup",
    proves: "Every S3 bucket replicates its objects to another bucket.",
    risk: "What a region or an account loses is lost.",
    remediation: { property: "Add an aws.s3.BucketReplicationConfig with an enabled rule for the bucket." },
    page: {
        title: "Replicating objects within and across Regions",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/replication.html",
    },
    types: [s3Bucket],
    level: "disabled",
    fixClass: "person",
    requires: attached({
        type: s3Replication,
        by: "bucket",
        requires: someEntry("rules", isOneOf("status", ["Enabled"]), "no rule is enabled"),
        none: "no BucketReplicationConfig refers to the bucket",
    }),
});
