import { AzurePostgres } from "../../../../components/relational/azure-postgres/azure-postgres";
import type {
    AzurePostgresArgs,
    AzurePostgresRecoveryArgs,
} from "../../../../components/relational/azure-postgres/azure-postgres.args";
import { azurePostgresProblems } from "../../../../components/relational/azure-postgres/azure-postgres.rules";
import { azurePlacement, standardStore } from "../../azure.fixture";
import type { Plain, Recording } from "../../mocks";
import { record } from "../../mocks";

/** A recovery region that has no zones, and is uksouth's pair. */
export const recovery: AzurePostgresRecoveryArgs = { placement: azurePlacement("ukwest") };

/** The administrator of every test. */
export const administrator = { login: "postgres-administrators", objectId: "8c1f8f0e-6b0a-4d5e-9a57-2f0f3c8b2101" };

/** A store of tier standard with a recovery region at hand, and what a test says otherwise. */
export function args(over: Partial<AzurePostgresArgs> = {}): AzurePostgresArgs {
    return {
        ...standardStore,
        administrator,
        recovery,
        ...over,
    };
}

/** What Azure gives back of servers and virtual endpoints. */
export const outputs = {
    "azure-native:dbforpostgresql:Server": (name: string) => ({
        id: `/subscriptions/s/resourceGroups/g/providers/Microsoft.DBforPostgreSQL/flexibleServers/${name}`,
        name,
        fullyQualifiedDomainName: `${name}.postgres.database.azure.com`,
    }),
    "azure-native:dbforpostgresql:VirtualEndpoint": (_: string, { virtualEndpointName }: Plain) => ({
        name: virtualEndpointName,
    }),
};

/** Creates the store "orders" under mocks. */
export function deploy(over: Partial<AzurePostgresArgs> = {}): Promise<Recording<AzurePostgres>> {
    return record(() => new AzurePostgres("orders", args(over)), { outputs });
}

/** The problems of arguments, as "key: reason". */
export function problems(over: Partial<AzurePostgresArgs>): string[] {
    return azurePostgresProblems("orders", args(over)).map(({ key, reason }) => `${key}: ${reason}`);
}

/** The parameters of a server of a recording, by name. */
export function parametersOf({ all }: Recording<unknown>, server = "orders-server"): { [name: string]: string } {
    const own = all("azure-native:dbforpostgresql:Configuration").filter(({ inputs }) => inputs.serverName === server);
    return Object.fromEntries(own.map(({ inputs }) => [inputs.configurationName, inputs.value]));
}
