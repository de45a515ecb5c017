import { dmsRedisTls } from "../../../../policy-pack/aws/dms/redis-tls";
import { describeRule } from "../../describe-rule";

describeRule(dmsRedisTls, {
    required: { engineName: "redis" },
    compliant: { redisSettings: { sslSecurityProtocol: "ssl-encryption" } },
    violating: { redisSettings: { sslSecurityProtocol: "plaintext" } },
    undefined: "passes",
    others: [{ title: "an endpoint of something else", given: { engineName: "postgres" }, expect: "passes" }],
});
