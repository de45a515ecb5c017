import { resourceRule } from "../../frame/define";
import { closedPolicy } from "../../requirements/closed-policy";
import { snsTopic, snsTopicPolicy } from "./types";

/** No policy opens a topic to everybody. */
export const snsPolicyPrivate = resourceRule({
    id: "aws-sns-policy-private",
    severity: "critical",
    theme: "network",
    proves: "No policy of an SNS topic allows everybody without a condition on who asks.",
    risk: "Anybody with an AWS account, or none, may subscribe to the messages or publish their own.",
    remediation: {
        property:
            "Name principals in the policy of aws.sns.TopicPolicy, or add a condition with fixed values such as aws:SourceArn or aws:PrincipalOrgID.",
    },
    page: {
        title: "Amazon SNS security best practices",
        url: "https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html",
    },
    types: [snsTopicPolicy, snsTopic],
    fixClass: "person",
    requires: closedPolicy("policy"),
});
