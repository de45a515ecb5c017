import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { isTrue } from "../../requirements/value";
import { dynamodbTable } from "./types";

/** A DynamoDB table is encrypted with a customer's key. */
export const dynamodbCmk = resourceRule({
    id: "aws-dynamodb-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every DynamoDB table is encrypted with a customer-managed key.",
    risk: "Under a key of AWS's own, access to the table cannot be shut off, audited or limited by your key policy.",
    remediation: {
        argument: "DynamodbTable brings its own StoreKey.",
        property:
            "Set serverSideEncryption.enabled: true and serverSideEncryption.kmsKeyArn to the ARN of an aws.kms.Key.",
    },
    page: {
        title: "DynamoDB encryption at rest",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html",
    },
    types: [dynamodbTable],
    fixClass: "person",
    requires: all(isTrue("serverSideEncryption.enabled"), customerKey("serverSideEncryption.kmsKeyArn")),
});
