import { resourceRule } from "../../frame/define";
import { closedPolicy } from "../../requirements/closed-policy";
import { kmsExternalKey, kmsKey, kmsKeyPolicy, kmsReplicaKey } from "./types";

/** No policy opens a key to everybody. */
export const kmsPolicyScoped = resourceRule({
    id: "aws-kms-policy-scoped",
    severity: "critical",
    theme: "identity",
    proves: "No policy of a KMS key allows everybody without a condition on who asks.",
    risk: "Any AWS account may decrypt what the key protects, or make the key its own.",
    remediation: {
        property:
            "Name principals in the policy of aws.kms.Key or aws.kms.KeyPolicy, or add a condition with fixed values such as kms:CallerAccount.",
    },
    page: {
        title: "Key policies in AWS KMS",
        url: "https://docs.aws.amazon.com/kms/latest/developerguide/key-policies.html",
    },
    types: [kmsKey, kmsReplicaKey, kmsExternalKey, kmsKeyPolicy],
    fixClass: "person",
    requires: closedPolicy("policy"),
});
