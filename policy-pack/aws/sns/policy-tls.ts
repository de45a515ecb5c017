import { stackRule } from "../../frame/define";
import { attached } from "../../requirements/attached";
import { refusesPlainRequests } from "../../requirements/transport-policy";
import { snsTopic, snsTopicPolicy } from "./types";

const denial = refusesPlainRequests("policy", ["sns:Publish"]);

/** A topic's policy denies publishing without TLS. */
export const snsPolicyTls = stackRule({
    id: "aws-sns-policy-tls",
    severity: "medium",
    theme: "transport",
    proves: "Every SNS topic has a policy that denies publishing without TLS.",
    risk: "A publisher without TLS shows its signature and its message to the network.",
    remediation: {
        property:
            'Add to aws.sns.TopicPolicy a statement with Effect Deny, Principal "*", Action "sns:Publish" and Condition {"Bool": {"aws:SecureTransport": "false"}}.',
    },
    page: {
        title: "Amazon SNS security best practices",
        url: "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html",
    },
    types: [snsTopic],
    fixClass: "person",
    requires: attached({
        type: snsTopicPolicy,
        by: "arn",
        requires: denial,
        none: "no policy denies publishing without TLS",
        inline: denial,
    }),
});
