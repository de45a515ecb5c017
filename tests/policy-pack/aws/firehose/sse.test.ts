import { firehoseSse } from "../../../../policy-pack/aws/firehose/sse";
import { describeRule } from "../../describe-rule";

describeRule(firehoseSse, {
    compliant: { serverSideEncryption: { enabled: true } },
    violating: { serverSideEncryption: { enabled: false } },
    undefined: "violates",
    others: [
        {
            title: "a Kinesis stream as source",
            given: { kinesisSourceConfiguration: { kinesisStreamArn: "a", roleArn: "b" } },
            expect: "passes",
        },
        { title: "a Kafka topic as source", given: { mskSourceConfiguration: { topicName: "a" } }, expect: "passes" },
    ],
});
