import { servicebusLocalAuthDisabled } from "../../../../policy-pack/azure/servicebus/local-auth-disabled";
import { describeRule } from "../../describe-rule";

describeRule(servicebusLocalAuthDisabled, {
    compliant: { disableLocalAuth: true },
    violating: { disableLocalAuth: false },
    undefined: "violates",
});
