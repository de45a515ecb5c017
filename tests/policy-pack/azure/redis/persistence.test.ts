import { redisPersistence } from "../../../../policy-pack/azure/redis/persistence";
import { describeRule } from "../../describe-rule";

describeRule(redisPersistence, {
    required: { sku: { name: "Premium", family: "P", capacity: 1 } },
    compliant: { redisConfiguration: { rdbBackupEnabled: "true" } },
    violating: { redisConfiguration: { rdbBackupEnabled: "false" } },
    undefined: "violates",
    others: [
        {
            title: "the Standard tier",
            given: { sku: { name: "Standard", family: "C", capacity: 1 } },
            expect: "passes",
        },
    ],
});
