import { s3Replicates } from "../../../../policy-pack/aws/s3/replication";
import { s3Bucket, s3Replication } from "../../../../policy-pack/aws/s3/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const bucket = resource(s3Bucket, { bucket: "data" });
const own = (status: string) => resource(s3Replication, { bucket: "data", rules: [{ id: "a", status }] });

describeRule(s3Replicates, {
    compliant: [bucket, own("Enabled")],
    violating: [bucket, own("Disabled")],
    undefined: "violates",
    others: [{ title: "nothing attached", given: [bucket], expect: "violates", says: /refers to the bucket/ }],
});
