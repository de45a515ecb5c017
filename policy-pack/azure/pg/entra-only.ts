import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { pgServer } from "./types";

/** A PostgreSQL server takes no passwords of its own. */
export const pgEntraOnly = resourceRule({
    id: "az-pg-entra-only",
    severity: "medium",
    theme: "identity",
    proves: "Every PostgreSQL flexible server refuses passwords of its own.",
    risk: "A password of the database's own has no second factor and no place where it can be revoked for one person.",
    remediation: {
        property: 'Set authConfig.passwordAuth: "Disabled" on azure-native.dbforpostgresql.Server.',
    },
    page: {
        title: "Microsoft Entra authentication with Azure Database for PostgreSQL",
        url: "https://learn.microsoft.com/en-us/azure/postgresql/flexible-server/concepts-azure-ad-authentication",
    },
    types: [pgServer],
    fixClass: "person",
    requires: isOneOf("authConfig.passwordAuth", ["Disabled"]),
});
