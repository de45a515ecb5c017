import { resourceRule } from "../../frame/define";
import { closedPolicy } from "../../requirements/closed-policy";
import { s3Bucket, s3BucketPolicy } from "./types";

/** No policy opens a bucket to everybody. */
export const s3PolicyPrivate = resourceRule({
    id: "aws-s3-policy-private",
    severity: "critical",
    theme: "network",
    proves: "No policy of an S3 bucket allows everybody without a condition on who asks.",
    risk: "Whoever guesses the bucket's name reads or overwrites what the policy names.",
    remediation: {
        property:
            "Name principals in the policy of aws.s3.BucketPolicy, or add a condition with fixed values such as aws:PrincipalOrgID or aws:SourceVpce.",
    },
    page: {
        title: 'Blocking public access to your Amazon S3 storage: the meaning of "public"',
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html",
    },
    types: [s3BucketPolicy, s3Bucket],
    fixClass: "person",
    requires: closedPolicy("policy"),
});
