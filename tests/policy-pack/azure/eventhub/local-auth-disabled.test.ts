import { eventhubLocalAuthDisabled } from "../../../../policy-pack/azure/eventhub/local-auth-disabled";
import { describeRule } from "../../describe-rule";

describeRule(eventhubLocalAuthDisabled, {
    compliant: { disableLocalAuth: true },
    violating: { disableLocalAuth: false },
    undefined: "violates",
});
