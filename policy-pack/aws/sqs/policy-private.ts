import { resourceRule } from "../../frame/define";
import { closedPolicy } from "../../requirements/closed-policy";
import { sqsQueue, sqsQueuePolicy } from "./types";

/** No policy opens a queue to everybody. */
export const sqsPolicyPrivate = resourceRule({
    id: "aws-sqs-policy-private",
    severity: "critical",
    theme: "network",
    proves: "No policy of an SQS queue allows everybody without a condition on who asks.",
    risk: "Anybody with an AWS account, or none, may read the messages or send their own.",
    remediation: {
        property:
            "Name principals in the policy of aws.sqs.QueuePolicy, or add a condition with fixed values such as aws:SourceArn or aws:PrincipalOrgID.",
    },
    page: {
        title: "Amazon SQS security best practices",
        url: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-security-best-practices.html",
    },
    types: [sqsQueuePolicy, sqsQueue],
    fixClass: "person",
    requires: closedPolicy("policy"),
});
