import { sqsPolicyTls } from "../../../../policy-pack/aws/sqs/policy-tls";
import { sqsQueue, sqsQueuePolicy } from "../../../../policy-pack/aws/sqs/types";
import type { Json } from "../../../../policy-pack/testing/shapes";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";
import { denyPlain, policyOf } from "../policies";

const url = "https://sqs.eu-west-2.amazonaws.com/123456789012/orders";
const queue = () => resource(sqsQueue, {}, { name: "orders", outputs: { id: url } });
const policy = (...statements: readonly Json[]) =>
    resource(sqsQueuePolicy, { queueUrl: url, policy: policyOf(...statements) });

describeRule(sqsPolicyTls, {
    compliant: [queue(), policy(denyPlain("sqs:*"))],
    violating: [queue(), policy(denyPlain("sqs:SendMessage"))],
    undefined: "violates",
    others: [
        { title: "no policy", given: [queue()], expect: "violates", says: /no policy denies/ },
        {
            title: "a policy inside the queue",
            given: [resource(sqsQueue, { policy: policyOf(denyPlain("sqs:*")) })],
            expect: "passes",
        },
        {
            title: "a policy of another queue",
            given: [
                queue(),
                resource(sqsQueuePolicy, { queueUrl: "https://other", policy: policyOf(denyPlain("sqs:*")) }),
            ],
            expect: "violates",
        },
        {
            title: "a new queue joined by dependency",
            given: [
                resource(sqsQueue, {}, { name: "orders", outputs: { id: unknown, url: unknown } }),
                resource(
                    sqsQueuePolicy,
                    { queueUrl: unknown, policy: policyOf(denyPlain("*")) },
                    { references: { queueUrl: ["orders"] } },
                ),
            ],
            expect: "passes",
        },
    ],
});
