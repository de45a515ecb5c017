import type { Resource } from "../../frame/resource";
import { resourceRule } from "../../frame/define";
import { sqsQueue } from "./types";

/** A queue is encrypted at rest. */
export const sqsEncrypted = resourceRule({
    id: "aws-sqs-encrypted",
    severity: "high",
    theme: "encryption",
    proves: "Every SQS queue is encrypted at rest, with SQS's own keys or a KMS key.",
    risk: "Messages lie in plain text on the disks of the service until somebody fetches them.",
    remediation: {
        property: "Leave sqsManagedSseEnabled of aws.sqs.Queue out, or set it to true, or set kmsMasterKeyId.",
    },
    page: {
        title: "Encryption at rest in Amazon SQS",
        url: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-server-side-encryption.html",
    },
    types: [sqsQueue],
    fixClass: "in-place",
    guards: ["sqsManagedSseEnabled", "kmsMasterKeyId"],
    fix: { patches: (queue) => (problems(queue).length > 0 ? [{ path: "sqsManagedSseEnabled", value: true }] : []) },
    check: problems,
});

/** A queue has keys of one kind only; a KMS key that is not known yet is one all the same. */
function problems(queue: Resource): readonly string[] {
    const key = queue.peek("kmsMasterKeyId");
    const hasKey = key.kind === "unknown" || (key.kind === "known" && key.value !== "");
    return hasKey || queue.flag("sqsManagedSseEnabled")
        ? []
        : ["sqsManagedSseEnabled is false and no KMS key is named"];
}
