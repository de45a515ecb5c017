import { backupPlanRetention } from "../../../../policy-pack/aws/backup/plan-retention";
import { describeRule } from "../../describe-rule";

describeRule(backupPlanRetention, {
    compliant: { rules: [{ ruleName: "daily", lifecycle: { deleteAfter: 35 } }] },
    violating: { rules: [{ ruleName: "daily", lifecycle: { deleteAfter: 34 } }] },
    undefined: "passes",
    configured: [
        { settings: { minDays: 365 }, given: { rules: [{ lifecycle: { deleteAfter: 364 } }] }, expect: "violates" },
    ],
    others: [
        { title: "recovery points that never expire", given: { rules: [{ ruleName: "daily" }] }, expect: "passes" },
        {
            title: "one rule of two",
            given: { rules: [{ lifecycle: { deleteAfter: 90 } }, { lifecycle: { deleteAfter: 7 } }] },
            expect: "violates",
            says: /rules\.1\./,
        },
    ],
    fixed: { rules: [{ lifecycle: { deleteAfter: 35 }, ruleName: "daily" }] },
});
