import { dynamodbPitr } from "../../../../policy-pack/aws/dynamodb/pitr";
import { describeRule } from "../../describe-rule";

describeRule(dynamodbPitr, {
    compliant: { pointInTimeRecovery: { enabled: true, recoveryPeriodInDays: 7 } },
    violating: { pointInTimeRecovery: { enabled: true, recoveryPeriodInDays: 6 } },
    undefined: "violates",
    configured: [
        {
            settings: { minDays: 30 },
            given: { pointInTimeRecovery: { enabled: true, recoveryPeriodInDays: 29 } },
            expect: "violates",
        },
    ],
    others: [
        {
            title: "switched off",
            given: { pointInTimeRecovery: { enabled: false } },
            expect: "violates",
            says: /enabled is false/,
        },
        { title: "the default period of 35 days", given: { pointInTimeRecovery: { enabled: true } }, expect: "passes" },
    ],
});
