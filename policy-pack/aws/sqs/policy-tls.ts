import { stackRule } from "../../frame/define";
import { attached } from "../../requirements/attached";
import { refusesPlainRequests } from "../../requirements/transport-policy";
import { sqsQueue, sqsQueuePolicy } from "./types";

const denial = refusesPlainRequests("policy", ["sqs:*"]);

/** A queue's policy denies requests without TLS. */
export const sqsPolicyTls = stackRule({
    id: "aws-sqs-policy-tls",
    severity: "medium",
    theme: "transport",
    proves: "Every SQS queue has a policy that denies every request made without TLS.",
    risk: "SQS answers plain HTTP in some regions: a request without TLS shows its signature and its message to the network.",
    remediation: {
        property:
            'Add to aws.sqs.QueuePolicy a statement with Effect Deny, Principal "*", Action "sqs:*" and Condition {"Bool": {"aws:SecureTransport": "false"}}.',
    },
    page: {
        title: "Amazon SQS security best practices",
        url: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html",
    },
    types: [sqsQueue],
    fixClass: "person",
    requires: attached({
        type: sqsQueuePolicy,
        by: "queueUrl",
        requires: denial,
        none: "no policy denies requests without TLS",
        inline: denial,
    }),
});
