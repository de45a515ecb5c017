import { s3DirectoryBucketLifecycle } from "../../../../policy-pack/aws/s3/directory-bucket-lifecycle";
import { s3DirectoryBucket, s3Lifecycle } from "../../../../policy-pack/aws/s3/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const bucket = resource(s3DirectoryBucket, { bucket: "data" });
const own = (status: string) => resource(s3Lifecycle, { bucket: "data", rules: [{ id: "a", status }] });

describeRule(s3DirectoryBucketLifecycle, {
    compliant: [bucket, own("Enabled")],
    violating: [bucket, own("Disabled")],
    undefined: "violates",
    others: [{ title: "nothing attached", given: [bucket], expect: "violates", says: /refers to the bucket/ }],
});
