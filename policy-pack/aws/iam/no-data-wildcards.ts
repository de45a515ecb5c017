import { resourceRule } from "../../frame/define";
import { statementsOf } from "../../frame/policy-document";
import { words } from "../../requirements/parameters";
import { iamGroupPolicy, iamPolicy, iamRolePolicy, iamUserPolicy } from "./types";

const services = words("services", "Services of which no policy may allow everything, by their prefix in actions.", [
    "backup",
    "dynamodb",
    "elasticache",
    "glue",
    "kafka",
    "kinesis",
    "kms",
    "lakeformation",
    "rds",
    "redshift",
    "s3",
    "secretsmanager",
    "sqs",
]);

/** No policy allows everything of a store of data. */
export const iamNoDataWildcards = resourceRule<Readonly<{ services: readonly string[] }>>({
    id: "aws-iam-no-data-wildcards",
    severity: "high",
    theme: "identity",
    proves: "No policy of IAM allows every action of a service that holds data or keys.",
    risk: "A role that only reads may delete tables, backups and keys.",
    remediation: {
        property:
            "Name the actions in the policy of aws.iam.Policy, RolePolicy, UserPolicy and GroupPolicy, such as dynamodb:GetItem.",
    },
    page: {
        title: "Actions, resources, and condition keys for AWS services",
        url: "https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html",
    },
    types: [iamPolicy, iamRolePolicy, iamUserPolicy, iamGroupPolicy],
    fixClass: "person",
    parameters: { services },
    guards: ["policy"],
    check(holder, settings) {
        const allowed = statementsOf(holder.value("policy")).filter(({ effect }) => effect === "Allow");
        const wide = allowed.flatMap(({ actions }) => actions).filter((action) => action.endsWith(":*"));
        return [...new Set(wide)]
            .filter((action) => settings.services.includes(action.slice(0, -2).toLowerCase()))
            .map((action) => `policy allows ${action}`);
    },
});
