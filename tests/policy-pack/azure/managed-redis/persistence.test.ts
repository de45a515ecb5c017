import { managedRedisPersistence } from "../../../../policy-pack/azure/managed-redis/persistence";
import { describeRule } from "../../describe-rule";

describeRule(managedRedisPersistence, {
    compliant: { persistence: { rdbEnabled: true } },
    violating: { persistence: { rdbEnabled: false } },
    undefined: "violates",
    others: [
        {
            title: "a copy in another region",
            given: { geoReplication: { groupNickname: "sessions" } },
            expect: "passes",
        },
    ],
});
