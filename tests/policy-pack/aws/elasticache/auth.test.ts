import { elasticacheAuth } from "../../../../policy-pack/aws/elasticache/auth";
import { elasticacheServerlessCache } from "../../../../policy-pack/aws/elasticache/types";
import { resource, secret } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(elasticacheAuth, {
    compliant: { userGroupIds: ["a"] },
    violating: { userGroupIds: [] },
    undefined: "violates",
    unknown: "passes",
    others: [
        { title: "an AUTH token", given: { authToken: secret("0123456789abcdef") }, expect: "passes" },
        {
            title: "a serverless Memcached, which has no users",
            given: [resource(elasticacheServerlessCache, { engine: "memcached" })],
            expect: "passes",
        },
        {
            title: "a serverless Valkey without users",
            given: [resource(elasticacheServerlessCache, { engine: "valkey" })],
            expect: "violates",
        },
    ],
});
