import { resourceRule } from "../../frame/define";
import { closedPolicy } from "../../requirements/closed-policy";
import { dynamodbResourcePolicy } from "./types";

/** No resource policy opens a table to everybody. */
export const dynamodbPolicyNotPublic = resourceRule({
    id: "aws-dynamodb-policy-not-public",
    severity: "high",
    theme: "network",
    proves: "No resource policy of DynamoDB allows every principal without a condition.",
    risk: "A policy that allows everybody lets any AWS account read or write the table.",
    remediation: {
        property:
            "Name principals in the policy of aws.dynamodb.ResourcePolicy, or add a condition such as aws:PrincipalOrgID.",
    },
    page: {
        title: "Using resource-based policies for DynamoDB",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/access-control-resource-based.html",
    },
    types: [dynamodbResourcePolicy],
    fixClass: "person",
    requires: closedPolicy("policy"),
});
