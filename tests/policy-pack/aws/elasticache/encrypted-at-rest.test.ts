import { elasticacheEncryptedAtRest } from "../../../../policy-pack/aws/elasticache/encrypted-at-rest";
import { describeRule } from "../../describe-rule";

describeRule(elasticacheEncryptedAtRest, {
    compliant: { atRestEncryptionEnabled: true },
    violating: { atRestEncryptionEnabled: false },
    undefined: "violates",
    others: [
        {
            title: "a secondary of a global datastore",
            given: { globalReplicationGroupId: "ldgnf-a" },
            expect: "passes",
        },
        { title: "Valkey, which is encrypted by default", given: { engine: "valkey" }, expect: "passes" },
        { title: "Valkey without", given: { engine: "valkey", atRestEncryptionEnabled: false }, expect: "violates" },
    ],
});
