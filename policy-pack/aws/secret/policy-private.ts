import { resourceRule } from "../../frame/define";
import { closedPolicy } from "../../requirements/closed-policy";
import { secret, secretPolicy } from "./types";

/** No policy opens a secret to everybody. */
export const secretPolicyPrivate = resourceRule({
    id: "aws-secret-policy-private",
    severity: "critical",
    theme: "identity",
    proves: "No policy of a secret of Secrets Manager allows everybody without a condition on who asks.",
    risk: "Any AWS account may read the secret.",
    remediation: {
        property:
            "Name principals in the policy of aws.secretsmanager.SecretPolicy or aws.secretsmanager.Secret, or add a condition with fixed values such as aws:PrincipalOrgID.",
    },
    page: {
        title: "Resource-based policies",
        url: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_resource-policies.html",
    },
    types: [secretPolicy, secret],
    fixClass: "person",
    requires: closedPolicy("policy"),
});
