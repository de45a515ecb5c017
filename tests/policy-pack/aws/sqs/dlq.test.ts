import { sqsDlq } from "../../../../policy-pack/aws/sqs/dlq";
import { sqsQueue, sqsRedriveAllowPolicy, sqsRedrivePolicy } from "../../../../policy-pack/aws/sqs/types";
import type { Json } from "../../../../policy-pack/testing/shapes";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const url = "https://sqs.eu-west-2.amazonaws.com/123456789012/orders";
const arn = "arn:aws:sqs:eu-west-2:123456789012:dead";
const redrivePolicy = JSON.stringify({ deadLetterTargetArn: arn, maxReceiveCount: 5 });
const orders = (inputs: Json) => resource(sqsQueue, inputs, { name: "orders", outputs: { id: url } });
const dead = (inputs: Json) => resource(sqsQueue, inputs, { name: "dead", outputs: { id: `${url}-dead`, arn } });

describeRule(sqsDlq, {
    compliant: [orders({ redrivePolicy }), dead({})],
    violating: [orders({}), dead({ redriveAllowPolicy: "{}" })],
    undefined: "violates",
    unknown: {
        waits: [
            orders({ redrivePolicy }),
            resource(sqsRedriveAllowPolicy, { queueUrl: unknown }),
            resource(sqsQueue, {}, { name: "late", outputs: { id: unknown } }),
        ],
    },
    others: [
        {
            title: "a redrive policy of its own",
            given: [orders({}), resource(sqsRedrivePolicy, { queueUrl: url, redrivePolicy }), dead({})],
            expect: "passes",
        },
        {
            title: "a dead-letter queue that says so by another resource",
            given: [dead({}), resource(sqsRedriveAllowPolicy, { queueUrl: `${url}-dead` })],
            expect: "passes",
        },
        {
            title: "a new dead-letter queue joined by dependency",
            given: [
                resource(
                    sqsQueue,
                    { redrivePolicy: unknown },
                    { name: "orders", references: { redrivePolicy: ["dead"] } },
                ),
                resource(sqsQueue, {}, { name: "dead" }),
            ],
            expect: "passes",
        },
    ],
});
