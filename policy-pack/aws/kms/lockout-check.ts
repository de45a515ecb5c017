import { resourceRule } from "../../frame/define";
import { isFalse } from "../../requirements/value";
import { kmsExternalKey, kmsKey, kmsKeyPolicy, kmsReplicaKey } from "./types";

/** A key's policy is checked before it locks everybody out. */
export const kmsLockoutCheck = resourceRule({
    id: "aws-kms-lockout-check",
    severity: "medium",
    theme: "identity",
    proves: "No KMS key skips the check that its new policy leaves somebody who can change it.",
    risk: "A slip in the policy makes the key unmanageable, and only AWS's support can help.",
    remediation: {
        property:
            "Leave bypassPolicyLockoutSafetyCheck of aws.kms.Key, ReplicaKey, ExternalKey and KeyPolicy out, or set it to false.",
    },
    page: {
        title: "Default key policy",
        url: "https://docs.aws.amazon.com/kms/latest/developerguide/key-policy-default.html",
    },
    types: [kmsKey, kmsReplicaKey, kmsExternalKey, kmsKeyPolicy],
    fixClass: "in-place",
    requires: isFalse("bypassPolicyLockoutSafetyCheck"),
});
