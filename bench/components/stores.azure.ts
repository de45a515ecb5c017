import { azureSessions } from "../../components/cache/azure-redis/azure-redis.example";
import { PrivateZone } from "../../components/foundation/azure/private-zone/private-zone";
import { eventsLake } from "../../components/lake/adls-lake/adls-lake.example";
import { cartsAccount } from "../../components/nosql/cosmos/cosmos-account.example";
import { azureOrders } from "../../components/relational/azure-postgres/azure-postgres.example";
import { azureLedger } from "../../components/relational/azure-sql/azure-sql.example";
import { analytics } from "../../components/warehouse/synapse/synapse-workspace.example";

const group = "/subscriptions/11111111-2222-4333-8444-555555555555/resourceGroups/data";
const network = `${group}/providers/Microsoft.Network`;
const zones = Object.values(PrivateZone).map((zone) => [zone, `${network}/privateDnsZones/${zone}`]);
const placement = {
    location: "uksouth",
    resourceGroupName: "data",
    endpointSubnetId: `${network}/virtualNetworks/data/subnets/endpoints`,
    postgresSubnetId: `${network}/virtualNetworks/data/subnets/postgres`,
    privateDnsZoneIds: Object.fromEntries(zones) as { [zone: string]: string },
    workspaceId: `${group}/providers/Microsoft.OperationalInsights/workspaces/logs`,
};
const groupOf = (severity: string): string => `${group}/providers/Microsoft.Insights/actionGroups/${severity}`;
const alertGroups = {
    criticalGroupId: groupOf("critical"),
    warningGroupId: groupOf("warning"),
    infoGroupId: groupOf("info"),
};
const lake = {
    accountId: `${group}/providers/Microsoft.Storage/storageAccounts/events`,
    dfsEndpoint: "https://events.dfs.core.windows.net/",
    fileSystemName: "processed",
};

/** The stores of Azure, each by its own example. */
export const azureStores: { [store: string]: () => void } = {
    "azure-sql": () => azureLedger(placement, alertGroups),
    "azure-postgres": () => azureOrders(placement, alertGroups),
    "azure-redis": () => azureSessions(placement, alertGroups),
    "cosmos-account": () => cartsAccount(placement, alertGroups),
    "adls-lake": () => eventsLake(placement, alertGroups),
    synapse: () => analytics(lake, placement, alertGroups),
};
