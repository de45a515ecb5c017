import { secretRecoveryWindow } from "../../../../policy-pack/aws/secret/recovery-window";
import { describeRule } from "../../describe-rule";

describeRule(secretRecoveryWindow, {
    compliant: { recoveryWindowInDays: 7 },
    violating: { recoveryWindowInDays: 0 },
    undefined: "passes",
    configured: [{ settings: { minDays: 30 }, given: { recoveryWindowInDays: 29 }, expect: "violates" }],
    fixed: { recoveryWindowInDays: 7 },
});
