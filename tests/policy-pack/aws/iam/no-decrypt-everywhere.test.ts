import { iamNoDecryptEverywhere } from "../../../../policy-pack/aws/iam/no-decrypt-everywhere";
import type { Json } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";
import { policyOf } from "../policies";

const policy = (Action: string | readonly string[], Resource: string, more: Json = {}) => ({
    policy: policyOf({ Effect: "Allow", Action, Resource, ...more }),
});

describeRule(iamNoDecryptEverywhere, {
    compliant: policy("kms:Decrypt", "arn:aws:kms:eu-west-2:123456789012:key/1"),
    violating: policy("kms:Decrypt", "*"),
    undefined: "passes",
    others: [
        {
            title: "every key of a region",
            given: policy(["kms:DescribeKey", "kms:ReEncrypt*"], "arn:aws:kms:eu-west-2:123456789012:key/*"),
            expect: "violates",
        },
        {
            title: "only through a service",
            given: policy("kms:Decrypt", "*", {
                Condition: { StringEquals: { "kms:ViaService": "s3.eu-west-2.amazonaws.com" } },
            }),
            expect: "passes",
        },
        { title: "encryption only", given: policy("kms:Encrypt", "*"), expect: "passes" },
    ],
});
