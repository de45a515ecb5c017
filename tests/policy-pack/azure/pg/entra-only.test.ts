import { pgEntraOnly } from "../../../../policy-pack/azure/pg/entra-only";
import { describeRule } from "../../describe-rule";

describeRule(pgEntraOnly, {
    compliant: { authConfig: { passwordAuth: "Disabled" } },
    violating: { authConfig: { passwordAuth: "Enabled" } },
    undefined: "violates",
});
