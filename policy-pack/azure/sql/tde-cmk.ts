import { stackRule } from "../../frame/define";
import { eachOf } from "../../frame/evaluation";
import type { Settings } from "../../frame/rule";
import { customerKeyProblem, keyParameters } from "../../requirements/customer-key";
import { isOneOf } from "../../requirements/value";
import { sqlManagedInstance, sqlProtector, sqlServer } from "./types";

/** Azure SQL encrypts with a customer's key. */
export const sqlTdeCmk = stackRule<Settings>({
    id: "az-sql-tde-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every Azure SQL server and managed instance encrypts its databases and backups with a customer-managed key.",
    risk: "Under a key of Microsoft's own, access to the data cannot be shut off or audited by your vault.",
    remediation: {
        argument: "AzureSql brings its own AzureStoreKey.",
        property:
            'Set keyId on azure-native.sql.Server, and serverKeyType: "AzureKeyVault" on azure-native.sql.EncryptionProtector.',
    },
    page: {
        title: "Azure SQL transparent data encryption with customer-managed key",
        url: "https://learn.microsoft.com/en-us/azure/azure-sql/database/transparent-data-encryption-byok-overview",
    },
    types: [sqlServer, sqlManagedInstance],
    fixClass: "person",
    parameters: keyParameters,
    guards: ["keyId"],
    reaches: [{ type: sqlProtector, guards: ["serverKeyType"] }],
    check(server, settings, stack) {
        const own = stack.attachedTo(server, sqlProtector, "serverName");
        return eachOf(
            ...own.map((protector) => () => isOneOf("serverKeyType", ["AzureKeyVault"]).problems(protector, settings)),
            () => (own.length > 0 && !server.has("keyId") ? [] : customerKeyProblem(server, "keyId", settings)),
        );
    },
});
