import { managedRedisTls } from "../../../../policy-pack/azure/managed-redis/tls";
import { managedRedis } from "../../../../policy-pack/azure/managed-redis/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(managedRedisTls, {
    compliant: { clientProtocol: "Encrypted" },
    violating: { clientProtocol: "Plaintext" },
    undefined: "passes",
    others: [
        {
            title: "a cluster with an old version",
            given: [resource(managedRedis, { minimumTlsVersion: "1.1" })],
            expect: "violates",
        },
        { title: "a cluster that says nothing", given: [resource(managedRedis)], expect: "passes" },
        {
            title: "a database of the former module",
            given: [resource("azure-native:cache:Database", { clientProtocol: "Plaintext" })],
            expect: "violates",
        },
    ],
});
