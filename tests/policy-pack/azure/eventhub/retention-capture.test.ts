import { eventhubRetentionCapture } from "../../../../policy-pack/azure/eventhub/retention-capture";
import { describeRule } from "../../describe-rule";

const kept = (retentionTimeInHours: number) => ({
    retentionDescription: { cleanupPolicy: "Delete", retentionTimeInHours },
});

describeRule(eventhubRetentionCapture, {
    compliant: kept(24),
    violating: kept(23),
    undefined: "violates",
    configured: [{ settings: { minHours: 168 }, given: kept(167), expect: "violates" }],
    others: [
        { title: "days", given: { messageRetentionInDays: 1 }, expect: "passes" },
        { title: "captured events", given: { ...kept(1), captureDescription: { enabled: true } }, expect: "passes" },
        { title: "compacted events", given: { retentionDescription: { cleanupPolicy: "Compact" } }, expect: "passes" },
    ],
});
