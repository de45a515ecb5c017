import { cosmosNoFreeTier } from "../../../../policy-pack/azure/cosmos/no-free-tier";
import { describeRule } from "../../describe-rule";

describeRule(cosmosNoFreeTier, {
    compliant: { enableFreeTier: false },
    violating: { enableFreeTier: true },
    undefined: "passes",
});
