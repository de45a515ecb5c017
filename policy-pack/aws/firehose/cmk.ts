import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { customerKey } from "../../requirements/customer-key";
import { all } from "../../requirements/combine";
import { firehoseStream } from "./types";

/** A delivery stream's key is the customer's. */
export const firehoseCmk = resourceRule({
    id: "aws-firehose-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every Firehose stream that programs write to is encrypted with a customer-managed KMS key.",
    risk: "Under AWS's own key no key policy stands between the records and whoever may use the stream.",
    remediation: {
        property:
            'Set serverSideEncryption.keyType: "CUSTOMER_MANAGED_CMK" and keyArn, the ARN of an aws.kms.Key, on aws.kinesis.FirehoseDeliveryStream.',
    },
    page: {
        title: "Data protection in Amazon Data Firehose",
        url: "https://docs.aws.amazon.com/firehose/latest/dev/encryption.html",
    },
    types: [firehoseStream],
    unless: (stream) => stream.has("kinesisSourceConfiguration") || stream.has("mskSourceConfiguration"),
    fixClass: "person",
    requires: all(
        isOneOf("serverSideEncryption.keyType", ["CUSTOMER_MANAGED_CMK"]),
        customerKey("serverSideEncryption.keyArn"),
    ),
});
