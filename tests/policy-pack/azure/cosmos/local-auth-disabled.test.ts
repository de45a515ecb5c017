import { cosmosLocalAuthDisabled } from "../../../../policy-pack/azure/cosmos/local-auth-disabled";
import { describeRule } from "../../describe-rule";

describeRule(cosmosLocalAuthDisabled, {
    compliant: { disableLocalAuth: true },
    violating: { disableLocalAuth: false },
    undefined: "violates",
    others: [
        { title: "the API for MongoDB", given: { kind: "MongoDB" }, expect: "passes" },
        { title: "the API for Cassandra", given: { capabilities: [{ name: "EnableCassandra" }] }, expect: "passes" },
        { title: "the API for tables", given: { capabilities: [{ name: "EnableTable" }] }, expect: "violates" },
    ],
});
