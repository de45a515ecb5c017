import { kmsPolicyScoped } from "../../../../policy-pack/aws/kms/policy-scoped";
import { describeRule } from "../../describe-rule";
import { openPolicies, policyOf, namedPolicy } from "../policies";

describeRule(kmsPolicyScoped, {
    compliant: { policy: namedPolicy("kms:Decrypt") },
    violating: { policy: policyOf({ Effect: "Allow", Principal: "*", Action: "kms:Decrypt", Resource: "*" }) },
    undefined: "passes",
    others: openPolicies("kms:Decrypt"),
});
