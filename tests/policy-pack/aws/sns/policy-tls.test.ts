import { snsPolicyTls } from "../../../../policy-pack/aws/sns/policy-tls";
import { snsTopic, snsTopicPolicy } from "../../../../policy-pack/aws/sns/types";
import type { Json } from "../../../../policy-pack/testing/shapes";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";
import { denyPlain, policyOf } from "../policies";

const arn = "arn:aws:sns:eu-west-2:123456789012:orders";
const topic = () => resource(snsTopic, {}, { name: "orders", outputs: { id: arn, arn } });
const policy = (...statements: readonly Json[]) => resource(snsTopicPolicy, { arn, policy: policyOf(...statements) });

describeRule(snsPolicyTls, {
    compliant: [topic(), policy(denyPlain("sns:Publish"))],
    violating: [topic(), policy(denyPlain("sns:Subscribe"))],
    undefined: "violates",
    others: [
        { title: "no policy", given: [topic()], expect: "violates", says: /no policy denies/ },
        {
            title: "a policy inside the topic",
            given: [resource(snsTopic, { policy: policyOf(denyPlain("SNS:Publish")) })],
            expect: "passes",
        },
    ],
});
