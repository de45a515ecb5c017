import { sqlFirewallScoped } from "../../../../policy-pack/azure/sql/firewall-scoped";
import { describeRule } from "../../describe-rule";

describeRule(sqlFirewallScoped, {
    compliant: { startIpAddress: "203.0.113.0", endIpAddress: "203.0.113.255" },
    violating: { startIpAddress: "203.0.113.0", endIpAddress: "203.0.114.0" },
    undefined: "violates",
    configured: [
        {
            settings: { maxAddresses: 1 },
            given: { startIpAddress: "203.0.113.1", endIpAddress: "203.0.113.2" },
            expect: "violates",
        },
        {
            settings: { allowAzureServices: true },
            given: { startIpAddress: "0.0.0.0", endIpAddress: "0.0.0.0" },
            expect: "passes",
        },
    ],
    others: [
        {
            title: "all of Azure",
            given: { startIpAddress: "0.0.0.0", endIpAddress: "0.0.0.0" },
            expect: "violates",
            says: /every customer of Azure/,
        },
        {
            title: "the whole internet",
            given: { startIpAddress: "0.0.0.0", endIpAddress: "255.255.255.255" },
            expect: "violates",
        },
    ],
});
