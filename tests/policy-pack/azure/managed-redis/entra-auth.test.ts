import { managedRedisEntraAuth } from "../../../../policy-pack/azure/managed-redis/entra-auth";
import { describeRule } from "../../describe-rule";

describeRule(managedRedisEntraAuth, {
    compliant: { accessKeysAuthentication: "Disabled" },
    violating: { accessKeysAuthentication: "Enabled" },
    undefined: "violates",
});
