import { dynamodbReplicaPitr } from "../../../../policy-pack/aws/dynamodb/replica-pitr";
import { dynamodbTable } from "../../../../policy-pack/aws/dynamodb/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(dynamodbReplicaPitr, {
    compliant: { pointInTimeRecovery: true },
    violating: { pointInTimeRecovery: false },
    undefined: "violates",
    others: [
        {
            title: "a table with a replica that has none",
            given: [resource(dynamodbTable, { replicas: [{ regionName: "eu-west-1" }] })],
            expect: "violates",
            says: /replicas\.0/,
        },
        {
            title: "a table with a replica that has it",
            given: [resource(dynamodbTable, { replicas: [{ regionName: "eu-west-1", pointInTimeRecovery: true }] })],
            expect: "passes",
        },
        { title: "a table without replicas", given: [resource(dynamodbTable)], expect: "passes" },
    ],
});
