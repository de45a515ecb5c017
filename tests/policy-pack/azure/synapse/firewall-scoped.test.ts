import { synapseFirewallScoped } from "../../../../policy-pack/azure/synapse/firewall-scoped";
import { describeRule } from "../../describe-rule";

describeRule(synapseFirewallScoped, {
    compliant: { startIpAddress: "203.0.113.7", endIpAddress: "203.0.113.7" },
    violating: { startIpAddress: "0.0.0.0", endIpAddress: "255.255.255.255" },
    undefined: "violates",
    configured: [
        {
            settings: { maxAddresses: 1 },
            given: { startIpAddress: "203.0.113.7", endIpAddress: "203.0.113.8" },
            expect: "violates",
        },
        {
            settings: { allowAzureServices: true },
            given: { startIpAddress: "0.0.0.0", endIpAddress: "0.0.0.0" },
            expect: "passes",
        },
    ],
});
