import { synapseEntraOnly } from "../../../../policy-pack/azure/synapse/entra-only";
import { describeRule } from "../../describe-rule";

describeRule(synapseEntraOnly, {
    compliant: { azureADOnlyAuthentication: true },
    violating: { azureADOnlyAuthentication: false },
    undefined: "violates",
});
