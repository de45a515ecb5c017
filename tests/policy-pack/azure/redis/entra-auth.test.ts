import { redisEntraAuth } from "../../../../policy-pack/azure/redis/entra-auth";
import { describeRule } from "../../describe-rule";

const entra = { redisConfiguration: { aadEnabled: "true" } };

describeRule(redisEntraAuth, {
    compliant: { ...entra, disableAccessKeyAuthentication: true },
    violating: { ...entra, disableAccessKeyAuthentication: false },
    undefined: "violates",
    others: [{ title: "no Entra", given: { disableAccessKeyAuthentication: true }, expect: "violates" }],
});
