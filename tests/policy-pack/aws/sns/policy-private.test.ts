import { snsPolicyPrivate } from "../../../../policy-pack/aws/sns/policy-private";
import { describeRule } from "../../describe-rule";
import { openPolicies, policyOf, namedPolicy } from "../policies";

describeRule(snsPolicyPrivate, {
    compliant: { policy: namedPolicy("sns:Subscribe") },
    violating: { policy: policyOf({ Effect: "Allow", Principal: "*", Action: "sns:Subscribe", Resource: "*" }) },
    undefined: "passes",
    others: openPolicies("sns:Subscribe"),
});
