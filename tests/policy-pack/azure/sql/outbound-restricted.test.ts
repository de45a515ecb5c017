import { sqlOutboundRestricted } from "../../../../policy-pack/azure/sql/outbound-restricted";
import { describeRule } from "../../describe-rule";

describeRule(sqlOutboundRestricted, {
    compliant: { restrictOutboundNetworkAccess: "Enabled" },
    violating: { restrictOutboundNetworkAccess: "Disabled" },
    undefined: "violates",
});
