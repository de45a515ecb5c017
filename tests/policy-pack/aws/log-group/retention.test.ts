import { logGroupRetention } from "../../../../policy-pack/aws/log-group/retention";
import { describeRule } from "../../describe-rule";

describeRule(logGroupRetention, {
    compliant: { retentionInDays: 365 },
    violating: { retentionInDays: 180 },
    undefined: "passes",
    configured: [{ settings: { minDays: 90 }, given: { retentionInDays: 180 }, expect: "passes" }],
    others: [
        { title: "events that are kept for good", given: { retentionInDays: 0 }, expect: "passes" },
        {
            title: "a group of class DELIVERY",
            given: { retentionInDays: 2, logGroupClass: "DELIVERY" },
            expect: "passes",
        },
    ],
    fixed: { retentionInDays: 365 },
});
