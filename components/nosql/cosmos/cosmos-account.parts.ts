import * as cosmosdb from "@pulumi/azure-native/cosmosdb";
import * as pulumi from "@pulumi/pulumi";
import { alertIds, createMetricAlerts } from "../../foundation/azure/alarms";
import { sendDiagnostics } from "../../foundation/azure/diagnostics";
import type { AzureKeyArgs } from "../../foundation/azure/placement";
import { privateEndpoint } from "../../foundation/azure/private-endpoint";
import { AzureKeyUsage } from "../../foundation/azure/store-key/azure-store-key.args";
import { customerKeyFor } from "../../foundation/azure/store-key/customer-key";
import { AzureStoreSecret } from "../../foundation/azure/store-secret/azure-store-secret";
import { vaultFor } from "../../foundation/azure/vault/vault-for";
import { accountAlarms } from "./cosmos-account.alarms";
import type { CosmosContext } from "./cosmos-context";

/** The key given, or one of the account's own. */
export function keyOf({ name, args, settings, parent }: CosmosContext): AzureKeyArgs {
    const { placement, tags } = args;
    const { environment } = settings;
    return customerKeyFor(name, args.customerKey, {
        usage: AzureKeyUsage.Cosmos,
        placement,
        environment,
        tags,
        parent,
    });
}

/** Makes the account's private endpoint, and one more in the recovery region where that holds a copy. */
export function connect({ name, args, settings, parent }: CosmosContext, account: cosmosdb.DatabaseAccount): void {
    const { placement, recovery, endpointDns, tags } = args;
    const { subResource, zone } = settings.facts;
    const endpoint = { targetId: account.id, subResource, zones: [zone], dns: endpointDns?.[subResource] };
    privateEndpoint(name, { ...endpoint, role: settings.api }, placement, { parent, tags });
    if (!settings.locations.slice(1).some(({ location }) => location === recovery?.placement.location)) return;
    if (recovery === undefined) return;
    privateEndpoint(name, { ...endpoint, role: `recovery-${settings.api}` }, recovery.placement, { parent, tags });
}

/** Keeps the account's key in Key Vault for an API that knows no Entra; gives the secret's URI. */
export function keepKey(context: CosmosContext, account: cosmosdb.DatabaseAccount): pulumi.Output<string> | undefined {
    const { name, args, settings, parent } = context;
    if (settings.facts.entra) return undefined;
    const { placement, tags } = args;
    const { environment } = settings;
    const keys = cosmosdb.listDatabaseAccountKeysOutput(
        { accountName: account.name, resourceGroupName: placement.resourceGroupName },
        { parent },
    );
    const vault = vaultFor(`${name}-secrets`, args.vault, { placement, environment, tags, parent });
    const value = pulumi.secret(keys.primaryMasterKey);
    return new AzureStoreSecret(`${name}-credentials`, { vault, value, environment, tags }, { parent }).secretRef;
}

/** Sends logs and metrics to the workspace, and creates the alerts; gives their ids. */
export function watch(context: CosmosContext, account: cosmosdb.DatabaseAccount): pulumi.Output<string[]> {
    const { name, args, settings, parent } = context;
    const { placement, alertGroups, tags } = args;
    const { workspaceId, resourceGroupName } = placement;
    sendDiagnostics(name, { role: "account", resourceId: account.id }, workspaceId, { parent });
    const specs = accountAlarms(settings, account.id);
    return alertIds(createMetricAlerts(name, specs, alertGroups, { resourceGroupName, parent, tags }));
}

/** Host names by role: what all programs connect to, and each region's own. */
export function locate(
    { settings }: CosmosContext,
    account: cosmosdb.DatabaseAccount,
): pulumi.Output<{ [role: string]: string }> {
    const { locations, facts } = settings;
    return account.name.apply((name): { [role: string]: string } => ({
        writer: `${name}.${facts.host}`,
        ...Object.fromEntries(locations.map(({ location }) => [location, `${name}-${location}.${facts.host}`])),
    }));
}
