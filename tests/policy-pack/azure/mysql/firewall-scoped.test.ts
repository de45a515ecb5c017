import { mysqlFirewallScoped } from "../../../../policy-pack/azure/mysql/firewall-scoped";
import { describeRule } from "../../describe-rule";

describeRule(mysqlFirewallScoped, {
    compliant: { startIpAddress: "203.0.113.0", endIpAddress: "203.0.113.255" },
    violating: { startIpAddress: "0.0.0.0", endIpAddress: "0.0.0.0" },
    undefined: "violates",
    configured: [
        {
            settings: { maxAddresses: 4 },
            given: { startIpAddress: "203.0.113.0", endIpAddress: "203.0.113.4" },
            expect: "violates",
        },
        {
            settings: { allowAzureServices: true },
            given: { startIpAddress: "0.0.0.0", endIpAddress: "0.0.0.0" },
            expect: "passes",
        },
    ],
});
