import { sqlTde } from "../../../../policy-pack/azure/sql/tde";
import { describeRule } from "../../describe-rule";

describeRule(sqlTde, {
    compliant: { state: "Enabled" },
    violating: { state: "Disabled" },
    undefined: "violates",
});
