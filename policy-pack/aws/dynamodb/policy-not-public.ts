import { resourceRule } from "../../frame/define";
import { statementsOf } from "../../frame/policy-document";
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
    guards: ["policy"],
    check(policy) {
        const open = statementsOf(policy.value("policy")).filter(
            ({ effect, principals, condition }) =>
                effect === "Allow" && principals.includes("*") && Object.keys(condition).length === 0,
        );
        return open.length > 0 ? ["policy allows every principal without a condition"] : [];
    },
});
