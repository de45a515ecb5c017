import { sqsPolicyPrivate } from "../../../../policy-pack/aws/sqs/policy-private";
import { describeRule } from "../../describe-rule";
import { openPolicies, policyOf, namedPolicy } from "../policies";

describeRule(sqsPolicyPrivate, {
    compliant: { policy: namedPolicy("sqs:SendMessage") },
    violating: { policy: policyOf({ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }) },
    undefined: "passes",
    others: openPolicies("sqs:SendMessage"),
});
