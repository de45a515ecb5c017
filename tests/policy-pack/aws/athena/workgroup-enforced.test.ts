import { athenaWorkgroupEnforced } from "../../../../policy-pack/aws/athena/workgroup-enforced";
import { describeRule } from "../../describe-rule";

describeRule(athenaWorkgroupEnforced, {
    compliant: { configuration: { enforceWorkgroupConfiguration: true } },
    violating: { configuration: { enforceWorkgroupConfiguration: false } },
    undefined: "passes",
});
