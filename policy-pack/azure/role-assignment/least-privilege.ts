import { resourceRule } from "../../frame/define";
import type { Settings } from "../../frame/rule";
import { words } from "../../requirements/parameters";
import { parametersIn, valueOf } from "../../requirements/requirement";
import { roleAssignment } from "./types";

// Source: "Azure built-in roles", Azure role-based access control documentation.
const broadRoles: Readonly<Record<string, string>> = {
    Owner: "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
    Contributor: "b24988ac-6180-42a0-ab88-20f7382dd24c",
    "User Access Administrator": "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
    "Role Based Access Control Administrator": "f58310d9-a9f6-439a-9e8d-f62e7b41a168",
    "Storage Account Contributor": "17d1049b-9a84-46fb-8f53-869881c3d3ab",
    "Key Vault Contributor": "f25e0fa2-a7c8-4377-a976-54943a77a395",
    "DocumentDB Account Contributor": "5bd9cd88-fe45-4216-938b-f97437e15450",
    "SQL Server Contributor": "6d8ee4ec-f05a-4a1d-8b00-a9b17e38b437",
};
const forbidden = words(
    "forbiddenRoles",
    "Roles that nobody is given: names of those known here, or ids.",
    Object.keys(broadRoles),
);

/** Nobody is given more of Azure than he needs. */
export const roleAssignmentLeastPrivilege = resourceRule<Settings>({
    id: "az-role-assignment-least-privilege",
    severity: "high",
    theme: "identity",
    proves: "No role assignment gives a role that may change everything, or open every store.",
    risk: "A program with such a role can delete the data, read it through new keys, and give others the same.",
    remediation: {
        argument: "The stores of Strata assign roles of their data plane only.",
        property:
            "Assign a role of the data plane, such as Storage Blob Data Contributor, in roleDefinitionId of azure-native.authorization.RoleAssignment.",
    },
    page: {
        title: "Best practices for Azure RBAC",
        url: "https://learn.microsoft.com/en-us/azure/role-based-access-control/best-practices",
    },
    types: [roleAssignment],
    fixClass: "person",
    parameters: parametersIn(forbidden),
    guards: ["roleDefinitionId"],
    check(assignment, settings) {
        const given = assignment.text("roleDefinitionId")?.toLowerCase() ?? "";
        const found = valueOf(forbidden, settings).find((role) =>
            given.endsWith((broadRoles[role] ?? role).toLowerCase()),
        );
        return found === undefined ? [] : [`roleDefinitionId gives the role ${found}`];
    },
});
