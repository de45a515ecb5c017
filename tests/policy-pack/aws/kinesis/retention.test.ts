import { kinesisRetention } from "../../../../policy-pack/aws/kinesis/retention";
import { describeRule } from "../../describe-rule";

describeRule(kinesisRetention, {
    compliant: { retentionPeriod: 168 },
    violating: { retentionPeriod: 167 },
    undefined: "violates",
    configured: [{ settings: { minHours: 24 }, given: { retentionPeriod: 24 }, expect: "passes" }],
    fixed: { retentionPeriod: 168 },
});
