import { AzureSql } from "../../../../components/relational/azure-sql/azure-sql";
import type { AzureSqlArgs, AzureSqlRecoveryArgs } from "../../../../components/relational/azure-sql/azure-sql.args";
import { azureSqlProblems } from "../../../../components/relational/azure-sql/azure-sql.rules";
import { azurePlacement, standardStore } from "../../azure.fixture";
import type { Plain, Recording } from "../../mocks";
import { record } from "../../mocks";

/** A recovery region without zones, as uksouth's pair is. */
export const recovery: AzureSqlRecoveryArgs = { placement: azurePlacement("ukwest") };

/** The administrator of every test. */
export const administrator = { login: "sql-admins", objectId: "8c1f8f0e-6b0a-4d5e-9a57-2f0f3c8b2101" };

/** A store of tier standard with a recovery region at hand, and what a test says otherwise. */
export function args(over: Partial<AzureSqlArgs> = {}): AzureSqlArgs {
    return {
        ...standardStore,
        administrator,
        recovery,
        ...over,
    };
}

/** What Azure SQL gives back of what it makes. */
export const outputs = {
    "azure-native:sql:Server": (name: string) => ({
        id: `/subscriptions/s/resourceGroups/g/providers/Microsoft.Sql/servers/${name}`,
        name,
        fullyQualifiedDomainName: `${name}.database.windows.net`,
    }),
    "azure-native:sql:Database": (_: string, { serverName, databaseName }: Plain) => ({
        id: `/subscriptions/s/resourceGroups/g/providers/Microsoft.Sql/servers/${serverName}/databases/${databaseName}`,
        name: databaseName,
    }),
    "azure-native:sql:ElasticPool": (_: string, { serverName, elasticPoolName }: Plain) => ({
        id: `/subscriptions/s/resourceGroups/g/providers/Microsoft.Sql/servers/${serverName}/elasticPools/${elasticPoolName}`,
        name: elasticPoolName,
    }),
    "azure-native:sql:FailoverGroup": (_: string, { failoverGroupName }: Plain) => ({ name: failoverGroupName }),
};

/** Creates the store "ledger" under mocks. */
export function deploy(over: Partial<AzureSqlArgs> = {}): Promise<Recording<AzureSql>> {
    return record(() => new AzureSql("ledger", args(over)), { outputs });
}

/** The problems of arguments, as "key: reason". */
export function problems(over: Partial<AzureSqlArgs>): string[] {
    return azureSqlProblems("ledger", args(over)).map(({ key, reason }) => `${key}: ${reason}`);
}
