import { iamNoDataWildcards } from "../../../../policy-pack/aws/iam/no-data-wildcards";
import type { Json } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";
import { policyOf } from "../policies";

const policy = (Action: string | readonly string[], Resource: string, more: Json = {}) => ({
    policy: policyOf({ Effect: "Allow", Action, Resource, ...more }),
});

describeRule(iamNoDataWildcards, {
    compliant: policy("dynamodb:Get*", "*"),
    violating: policy("dynamodb:*", "arn:aws:dynamodb:eu-west-2:123456789012:table/orders"),
    undefined: "passes",
    configured: [{ settings: { services: ["s3"] }, given: policy("dynamodb:*", "*"), expect: "passes" }],
    others: [
        { title: "a service without data", given: policy("cloudwatch:*", "*"), expect: "passes" },
        {
            title: "several",
            given: policy(["s3:*", "kms:*"], "*"),
            expect: "violates",
            says: /allows s3:\*.*allows kms:\*/s,
        },
        { title: "a denial", given: policy("kms:*", "*", { Effect: "Deny" }), expect: "passes" },
    ],
});
