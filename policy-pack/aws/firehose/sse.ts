import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { firehoseStream } from "./types";

/** A delivery stream is encrypted at rest. */
export const firehoseSse = resourceRule({
    id: "aws-firehose-sse",
    severity: "high",
    theme: "encryption",
    proves: "Every Firehose stream that programs write to is encrypted at rest; one that reads a Kinesis stream or a Kafka topic has the encryption of its source.",
    risk: "Records that wait for delivery lie in plain text on the disks of the service.",
    remediation: { property: "Set serverSideEncryption.enabled: true on aws.kinesis.FirehoseDeliveryStream." },
    page: {
        title: "Data protection in Amazon Data Firehose",
        url: "https://docs.aws.amazon.com/firehose/latest/dev/encryption.html",
    },
    types: [firehoseStream],
    unless: (stream) => stream.has("kinesisSourceConfiguration") || stream.has("mskSourceConfiguration"),
    fixClass: "in-place",
    requires: isTrue("serverSideEncryption.enabled"),
});
