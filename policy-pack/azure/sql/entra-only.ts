import { stackRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { sqlEntraOnlySetting, sqlManagedInstance, sqlServer } from "./types";

const inline = isTrue("administrators.azureADOnlyAuthentication");

/** An Azure SQL server takes Microsoft Entra sign-in only. */
export const sqlEntraOnly = stackRule({
    id: "az-sql-entra-only",
    severity: "high",
    theme: "identity",
    proves: "Every Azure SQL server and managed instance takes Microsoft Entra sign-in only, and no passwords of its own.",
    risk: "A SQL login has one password for everybody who uses it, no second factor and no place where it can be revoked for one person.",
    remediation: {
        argument: "AzureSql takes Entra sign-in only.",
        property:
            "Set administrators.azureADOnlyAuthentication: true when azure-native.sql.Server is created, or add an azure-native.sql.ServerAzureADOnlyAuthentication.",
    },
    page: {
        title: "Microsoft Entra-only authentication with Azure SQL",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/authentication-azure-ad-only-authentication",
    },
    types: [sqlServer, sqlManagedInstance],
    fixClass: "person",
    guards: inline.guards,
    reaches: [{ type: sqlEntraOnlySetting, guards: ["azureADOnlyAuthentication"] }],
    check(server, settings, stack) {
        const own = stack.attachedTo(server, sqlEntraOnlySetting, "serverName")[0];
        return own === undefined
            ? inline.problems(server, settings)
            : isTrue("azureADOnlyAuthentication").problems(own, settings);
    },
});
