import { dynamodbReplicaCmk } from "../../../../policy-pack/aws/dynamodb/replica-cmk";
import { dynamodbTable } from "../../../../policy-pack/aws/dynamodb/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";
describeRule(dynamodbReplicaCmk, {
    compliant: { kmsKeyArn: key },
    violating: { kmsKeyArn: "alias/aws/dynamodb" },
    undefined: "violates",
    configured: [
        { settings: { allowedKeyPatterns: [":210987654321:key/"] }, given: { kmsKeyArn: key }, expect: "violates" },
    ],
    others: [
        {
            title: "a table whose replica has none",
            given: [resource(dynamodbTable, { replicas: [{ regionName: "eu-west-1" }] })],
            expect: "violates",
        },
        { title: "a table without replicas", given: [resource(dynamodbTable)], expect: "passes" },
    ],
});
