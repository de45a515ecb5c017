import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { kinesisStream } from "./types";

/** A stream's key is the customer's. */
export const kinesisCmk = resourceRule({
    id: "aws-kinesis-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every Kinesis stream is encrypted with a customer-managed KMS key.",
    risk: "Under AWS's own key, whoever may read the stream may read the records: no key policy stands in between and other accounts cannot be let in or kept out.",
    remediation: { property: "Set kmsKeyId on aws.kinesis.Stream to the ARN of an aws.kms.Key." },
    page: {
        title: "Data protection in Amazon Kinesis Data Streams",
        url: "https://docs.aws.amazon.com/streams/latest/dev/server-side-encryption.html",
    },
    types: [kinesisStream],
    fixClass: "person",
    requires: customerKey("kmsKeyId"),
});
