import { mskMonitoring } from "../../../../policy-pack/aws/msk/monitoring";
import { describeRule } from "../../describe-rule";

describeRule(mskMonitoring, {
    compliant: { enhancedMonitoring: "PER_TOPIC_PER_BROKER" },
    violating: { enhancedMonitoring: "PER_BROKER" },
    undefined: "violates",
    configured: [
        { settings: { minLevel: "PER_BROKER" }, given: { enhancedMonitoring: "PER_BROKER" }, expect: "passes" },
    ],
    fixed: { enhancedMonitoring: "PER_TOPIC_PER_BROKER" },
});
