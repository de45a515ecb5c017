import { dynamodbCmk } from "../../../../policy-pack/aws/dynamodb/cmk";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";
describeRule(dynamodbCmk, {
    compliant: { serverSideEncryption: { enabled: true, kmsKeyArn: key } },
    violating: { serverSideEncryption: { enabled: true, kmsKeyArn: "alias/aws/dynamodb" } },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: [":210987654321:key/"] },
            given: { serverSideEncryption: { enabled: true, kmsKeyArn: key } },
            expect: "violates",
        },
    ],
    others: [
        {
            title: "a key that is not used",
            given: { serverSideEncryption: { enabled: false, kmsKeyArn: key } },
            expect: "violates",
        },
    ],
});
