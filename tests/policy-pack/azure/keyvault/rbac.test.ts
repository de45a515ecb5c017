import { keyvaultRbac } from "../../../../policy-pack/azure/keyvault/rbac";
import { describeRule } from "../../describe-rule";

describeRule(keyvaultRbac, {
    compliant: { properties: { enableRbacAuthorization: true } },
    violating: { properties: { enableRbacAuthorization: false } },
    undefined: "violates",
});
