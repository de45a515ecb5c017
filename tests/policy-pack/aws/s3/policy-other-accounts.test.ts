import { s3PolicyOtherAccounts } from "../../../../policy-pack/aws/s3/policy-other-accounts";
import { s3Bucket, s3BucketPolicy } from "../../../../policy-pack/aws/s3/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";
import { policyOf } from "../policies";

const own = resource("aws:kms/key:Key", {}, { outputs: { arn: "arn:aws:kms:eu-west-2:123456789012:key/1" } });
const policy = (account: string, action: string) =>
    resource(s3BucketPolicy, {
        policy: policyOf({
            Effect: "Allow",
            Principal: { AWS: `arn:aws:iam::${account}:role/x` },
            Action: action,
            Resource: "*",
        }),
    });

describeRule(s3PolicyOtherAccounts, {
    compliant: [own, policy("123456789012", "s3:*")],
    violating: [own, policy("210987654321", "s3:*")],
    undefined: "passes",
    configured: [
        {
            settings: { trustedAccounts: ["210987654321"] },
            given: [own, policy("210987654321", "s3:*")],
            expect: "passes",
        },
    ],
    others: [
        { title: "reading by another account", given: [own, policy("210987654321", "s3:Get*")], expect: "passes" },
        {
            title: "a wildcard that reaches too far",
            given: [own, policy("210987654321", "s3:Put*")],
            expect: "violates",
            says: /account 210987654321/,
        },
        {
            title: "an account's number as principal",
            given: [
                own,
                resource(s3BucketPolicy, {
                    policy: policyOf({
                        Effect: "Allow",
                        Principal: { AWS: "210987654321" },
                        Action: "s3:PutBucketPolicy",
                    }),
                }),
            ],
            expect: "violates",
        },
        {
            title: "a denial",
            given: [
                own,
                resource(s3BucketPolicy, {
                    policy: policyOf({ Effect: "Deny", Principal: { AWS: "210987654321" }, Action: "s3:*" }),
                }),
            ],
            expect: "passes",
        },
        {
            title: "a stack whose account is not known yet",
            given: [resource("aws:kms/key:Key", {}, { outputs: { arn: unknown } }), policy("210987654321", "s3:*")],
            expect: "waits",
        },
        {
            title: "a policy inside the bucket",
            given: [
                own,
                resource(s3Bucket, {
                    policy: policyOf({
                        Effect: "Allow",
                        Principal: { AWS: "210987654321" },
                        Action: "s3:PutBucketAcl",
                    }),
                }),
            ],
            expect: "violates",
        },
    ],
});
