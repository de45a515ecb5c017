import { resourceRule } from "../../frame/define";
import { statementsOf } from "../../frame/policy-document";
import { iamGroupPolicy, iamPolicy, iamRolePolicy, iamUserPolicy } from "./types";

/** No policy allows everything. */
export const iamNoFullAdmin = resourceRule({
    id: "aws-iam-no-full-admin",
    severity: "critical",
    theme: "identity",
    proves: "No policy of IAM allows every action on every resource.",
    risk: "Whoever gets hold of one such role owns the account, its data and its backups.",
    remediation: {
        property: "Name actions and resources in the policy of aws.iam.Policy, RolePolicy, UserPolicy and GroupPolicy.",
    },
    page: {
        title: "Grant least privilege",
        url: "https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html",
    },
    types: [iamPolicy, iamRolePolicy, iamUserPolicy, iamGroupPolicy],
    fixClass: "person",
    guards: ["policy"],
    check: (holder) =>
        statementsOf(holder.value("policy")).some(
            ({ effect, actions, resources }) =>
                effect === "Allow" && actions.some(isEverything) && resources.includes("*"),
        )
            ? ["policy allows every action on every resource"]
            : [],
});

function isEverything(action: string): boolean {
    return action === "*" || action === "*:*";
}
