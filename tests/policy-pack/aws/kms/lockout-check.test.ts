import { kmsLockoutCheck } from "../../../../policy-pack/aws/kms/lockout-check";
import { describeRule } from "../../describe-rule";

describeRule(kmsLockoutCheck, {
    compliant: { bypassPolicyLockoutSafetyCheck: false },
    violating: { bypassPolicyLockoutSafetyCheck: true },
    undefined: "passes",
    fixed: { bypassPolicyLockoutSafetyCheck: false },
});
