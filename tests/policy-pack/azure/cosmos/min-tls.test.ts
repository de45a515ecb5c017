import { cosmosMinTls } from "../../../../policy-pack/azure/cosmos/min-tls";
import { describeRule } from "../../describe-rule";

describeRule(cosmosMinTls, {
    compliant: { minimalTlsVersion: "Tls12" },
    violating: { minimalTlsVersion: "Tls11" },
    undefined: "passes",
});
