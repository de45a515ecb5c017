import { dynamodbPolicyNotPublic } from "../../../../policy-pack/aws/dynamodb/policy-not-public";
import { describeRule } from "../../describe-rule";

function document(principal: string): string {
    const statement = { Effect: "Allow", Principal: { AWS: principal }, Action: "dynamodb:GetItem", Resource: "*" };
    return JSON.stringify({ Version: "2012-10-17", Statement: [statement] });
}

describeRule(dynamodbPolicyNotPublic, {
    compliant: { policy: document("arn:aws:iam::123456789012:root") },
    violating: { policy: document("*") },
    undefined: "passes",
});
