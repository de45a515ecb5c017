import { synapsePoolTde } from "../../../../policy-pack/azure/synapse/pool-tde";
import { synapsePool, synapsePoolEncryption } from "../../../../policy-pack/azure/synapse/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const encrypted = (status: string) => [
    resource(synapsePool, { sqlPoolName: "reports" }),
    resource(synapsePoolEncryption, { sqlPoolName: "reports", status }),
];

describeRule(synapsePoolTde, {
    compliant: encrypted("Enabled"),
    violating: encrypted("Disabled"),
    undefined: "violates",
});
