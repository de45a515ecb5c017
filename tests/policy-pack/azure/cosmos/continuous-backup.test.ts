import { cosmosContinuousBackup } from "../../../../policy-pack/azure/cosmos/continuous-backup";
import { describeRule } from "../../describe-rule";

const continuous = (tier: string) => ({ backupPolicy: { type: "Continuous", continuousModeProperties: { tier } } });

describeRule(cosmosContinuousBackup, {
    compliant: { backupPolicy: { type: "Continuous" } },
    violating: { backupPolicy: { type: "Periodic" } },
    undefined: "violates",
    configured: [{ settings: { minDays: 14 }, given: continuous("Continuous7Days"), expect: "violates" }],
    others: [
        { title: "the last 7 days", given: continuous("Continuous7Days"), expect: "passes" },
        {
            title: "30 days where 14 are wanted",
            given: continuous("Continuous30Days"),
            settings: { minDays: 14 },
            expect: "passes",
        },
    ],
});
