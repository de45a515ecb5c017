import { secretPolicyPrivate } from "../../../../policy-pack/aws/secret/policy-private";
import { describeRule } from "../../describe-rule";
import { openPolicies, policyOf, namedPolicy } from "../policies";

describeRule(secretPolicyPrivate, {
    compliant: { policy: namedPolicy("secretsmanager:GetSecretValue") },
    violating: {
        policy: policyOf({ Effect: "Allow", Principal: "*", Action: "secretsmanager:GetSecretValue", Resource: "*" }),
    },
    undefined: "passes",
    others: openPolicies("secretsmanager:GetSecretValue"),
});
