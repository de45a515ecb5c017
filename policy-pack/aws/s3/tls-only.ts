import { statementsOf } from "../../frame/policy-document";
import { stackRule } from "../../frame/define";
import { deniesPlainRequests } from "../../requirements/transport-policy";
import { s3Bucket, s3BucketPolicy } from "./types";

/** Every bucket's policy denies requests without TLS. */
export const s3TlsOnly = stackRule({
    id: "aws-s3-tls-only",
    severity: "high",
    theme: "transport",
    proves: "Every S3 bucket has a policy that denies every request made without TLS.",
    risk: "S3 answers plain HTTP: a request without TLS shows its signature and its data to the network.",
    remediation: {
        argument: "S3Lake writes this policy.",
        property:
            'Add to the aws.s3.BucketPolicy a statement with Effect Deny, Principal "*", Action "s3:*", the bucket and its objects as Resource, and Condition {"Bool": {"aws:SecureTransport": "false"}}.',
    },
    page: {
        title: "Security best practices for Amazon S3: enforce encryption of data in transit",
        url: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/security-best-practices.html",
    },
    types: [s3Bucket],
    fixClass: "person",
    reaches: [{ type: s3BucketPolicy, guards: ["policy"] }],
    check(bucket, _settings, stack) {
        const policies = stack.attachedTo(bucket, s3BucketPolicy, "bucket");
        const documents = policies.length > 0 ? policies.map((each) => each.value("policy")) : [bucket.value("policy")];
        if (documents.every((document) => document === undefined || document === "")) {
            return ["no bucket policy exists"];
        }
        const denied = documents.flatMap(statementsOf).filter((each) => deniesPlainRequests(each, ["s3:*"]));
        const resources = denied.flatMap(({ resources: each }) => each);
        return coversBucketAndObjects(resources)
            ? []
            : [
                  "no statement of its policy denies all requests with aws:SecureTransport false to the bucket and its objects",
              ];
    },
});

function coversBucketAndObjects(resources: readonly string[]): boolean {
    const everything = resources.some((resource) => resource === "*" || /:::[^/]*\*$/.test(resource));
    const objects = resources.some((resource) => resource.endsWith("/*"));
    const bucket = resources.some((resource) => !resource.includes("/"));
    return everything || (objects && bucket);
}
