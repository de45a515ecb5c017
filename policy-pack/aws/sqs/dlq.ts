import type { Resource } from "../../frame/resource";
import type { Stack } from "../../frame/stack";
import { stackRule } from "../../frame/define";
import { isSet } from "../../requirements/value";
import { attached } from "../../requirements/attached";
import { sqsQueue, sqsRedriveAllowPolicy, sqsRedrivePolicy } from "./types";

const redrive = attached({
    type: sqsRedrivePolicy,
    by: "queueUrl",
    requires: isSet("redrivePolicy"),
    none: "no redrive policy names a dead-letter queue",
    inline: isSet("redrivePolicy"),
});

/** A queue puts aside what nobody can process. */
export const sqsDlq = stackRule({
    id: "aws-sqs-dlq",
    severity: "low",
    theme: "availability",
    proves: "Every SQS queue has a dead-letter queue, or is one.",
    risk: "A message that makes its consumer fail is delivered over and over, holds up others and is gone when its retention ends.",
    remediation: {
        property:
            "Add an aws.sqs.RedrivePolicy for the queue, or set redrivePolicy on aws.sqs.Queue; say redriveAllowPolicy of the queue that is a dead-letter queue.",
    },
    page: {
        title: "Using dead-letter queues in Amazon SQS",
        url: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html",
    },
    types: [sqsQueue],
    fixClass: "person",
    guards: ["redrivePolicy"],
    reaches: [{ type: sqsRedrivePolicy, guards: ["redrivePolicy"] }],
    check: (queue, settings, stack) =>
        isDeadLetterQueue(queue, stack) ? [] : redrive.problems(queue, settings, stack),
});

/** A dead-letter queue says who may use it, or a redrive policy of the stack names its ARN. */
function isDeadLetterQueue(queue: Resource, stack: Stack): boolean {
    if (queue.has("redriveAllowPolicy") || stack.attachedTo(queue, sqsRedriveAllowPolicy, "queueUrl").length > 0) {
        return true;
    }
    const arn = queue.peekOutput("arn");
    return stack.ofType(sqsQueue, sqsRedrivePolicy).some((other) => {
        const policy = other.peek("redrivePolicy");
        const named =
            policy.kind === "known" && arn.kind === "known" && String(policy.value).includes(String(arn.value));
        return named || (other.references("redrivePolicy") ?? []).some(({ urn }) => urn === queue.urn);
    });
}
