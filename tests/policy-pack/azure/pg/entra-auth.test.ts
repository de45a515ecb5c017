import { pgEntraAuth } from "../../../../policy-pack/azure/pg/entra-auth";
import { describeRule } from "../../describe-rule";

describeRule(pgEntraAuth, {
    compliant: { authConfig: { activeDirectoryAuth: "Enabled" } },
    violating: { authConfig: { activeDirectoryAuth: "Disabled" } },
    undefined: "violates",
});
