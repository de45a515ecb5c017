import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { pgServer } from "./types";

/** A PostgreSQL server takes Microsoft Entra sign-in. */
export const pgEntraAuth = resourceRule({
    id: "az-pg-entra-auth",
    severity: "medium",
    theme: "identity",
    proves: "Every PostgreSQL flexible server takes Microsoft Entra sign-in.",
    risk: "Without Entra every person and program needs a password of the database's own, which nobody revokes.",
    remediation: {
        property:
            'Set authConfig.activeDirectoryAuth: "Enabled" and authConfig.tenantId on azure-native.dbforpostgresql.Server.',
    },
    page: {
        title: "Microsoft Entra authentication with Azure Database for PostgreSQL",
        url: "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-azure-ad-authentication",
    },
    types: [pgServer],
    fixClass: "in-place",
    requires: isOneOf("authConfig.activeDirectoryAuth", ["Enabled"], "Enabled"),
});
