import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { sqsQueue } from "./types";

/** A queue's key is the customer's. */
export const sqsCmk = resourceRule({
    id: "aws-sqs-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every SQS queue is encrypted with a customer-managed KMS key.",
    risk: "Under SQS's own keys, whoever may receive from the queue may read the messages: no key policy stands in between.",
    remediation: {
        property:
            "Set kmsMasterKeyId on aws.sqs.Queue to an aws.kms.Key, and allow its use to the services that send to the queue.",
    },
    page: {
        title: "Amazon SQS key management",
        url: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html",
    },
    types: [sqsQueue],
    fixClass: "person",
    requires: customerKey("kmsMasterKeyId"),
});
