import { sqlPublicNetworkDisabled } from "../../../../policy-pack/azure/sql/public-network-disabled";
import { describeRule } from "../../describe-rule";

describeRule(sqlPublicNetworkDisabled, {
    compliant: { publicNetworkAccess: "Disabled" },
    violating: { publicNetworkAccess: "Enabled" },
    undefined: "violates",
    others: [{ title: "a security perimeter", given: { publicNetworkAccess: "SecuredByPerimeter" }, expect: "passes" }],
});
