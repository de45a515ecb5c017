import type { ProviderDefaults } from "../../frame/provider-default";
import { sqsQueue } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon SQS. */
export const sqsDefaults: ProviderDefaults = {
    [sqsQueue]: {
        sqsManagedSseEnabled: {
            value: true,
            page: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-sqs-sse-queue.html",
        },
    },
};
