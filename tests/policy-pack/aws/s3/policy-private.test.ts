import { s3PolicyPrivate } from "../../../../policy-pack/aws/s3/policy-private";
import { describeRule } from "../../describe-rule";
import { openPolicies, policyOf, namedPolicy } from "../policies";

describeRule(s3PolicyPrivate, {
    compliant: { policy: namedPolicy("s3:GetObject") },
    violating: { policy: policyOf({ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" }) },
    undefined: "passes",
    others: openPolicies("s3:GetObject"),
});
