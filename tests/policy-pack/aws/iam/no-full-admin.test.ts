import { iamNoFullAdmin } from "../../../../policy-pack/aws/iam/no-full-admin";
import { iamRolePolicy } from "../../../../policy-pack/aws/iam/types";
import type { Json } from "../../../../policy-pack/testing/shapes";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";
import { policyOf } from "../policies";

const policy = (Action: string | readonly string[], Resource: string, more: Json = {}) => ({
    policy: policyOf({ Effect: "Allow", Action, Resource, ...more }),
});

describeRule(iamNoFullAdmin, {
    compliant: policy("s3:GetObject", "*"),
    violating: policy("*", "*"),
    undefined: "passes",
    others: [
        { title: "every action on one thing", given: policy("*", "arn:aws:s3:::data"), expect: "passes" },
        { title: "a denial of everything", given: policy("*", "*", { Effect: "Deny" }), expect: "passes" },
        {
            title: "an inline policy",
            given: [resource(iamRolePolicy, policy(["s3:GetObject", "*:*"], "*"))],
            expect: "violates",
        },
    ],
});
