import { firehoseCmk } from "../../../../policy-pack/aws/firehose/cmk";
import { describeRule } from "../../describe-rule";

const key = "arn:aws:kms:eu-west-2:123456789012:key/1";

describeRule(firehoseCmk, {
    compliant: { serverSideEncryption: { keyType: "CUSTOMER_MANAGED_CMK", keyArn: key } },
    violating: { serverSideEncryption: { keyType: "AWS_OWNED_CMK", keyArn: "" } },
    undefined: "violates",
    configured: [
        {
            settings: { allowedKeyPatterns: [":210987654321:key/"] },
            given: { serverSideEncryption: { keyType: "CUSTOMER_MANAGED_CMK", keyArn: key } },
            expect: "violates",
        },
    ],
    others: [
        {
            title: "a Kinesis stream as source",
            given: { kinesisSourceConfiguration: { kinesisStreamArn: "a", roleArn: "b" } },
            expect: "passes",
        },
        { title: "a Kafka topic as source", given: { mskSourceConfiguration: { topicName: "a" } }, expect: "passes" },
        {
            title: "a customer key that is not named",
            given: { serverSideEncryption: { keyType: "CUSTOMER_MANAGED_CMK" } },
            expect: "violates",
        },
    ],
});
