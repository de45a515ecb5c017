/** Canonical type tokens of Amazon SQS. */
export const sqsQueue = "aws:sqs/queue:Queue";
export const sqsQueuePolicy = "aws:sqs/queuePolicy:QueuePolicy";
export const sqsRedrivePolicy = "aws:sqs/redrivePolicy:RedrivePolicy";
export const sqsRedriveAllowPolicy = "aws:sqs/redriveAllowPolicy:RedriveAllowPolicy";
