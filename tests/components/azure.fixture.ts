import type {
    AlertGroupIds,
    AzureKeyArgs,
    AzurePlacementArgs,
    SecretVaultArgs,
} from "../../components/foundation/azure/placement";
import { PrivateZone } from "../../components/foundation/azure/private-zone/private-zone";
import { Tier } from "../../components/shared/tier";
import { subscriptionId } from "./mocks.azure";

const group = (location: string) => `/subscriptions/${subscriptionId}/resourceGroups/${location}`;

/** A place in an Azure region that has all that a store can ask for. */
export function azurePlacement(location = "uksouth"): AzurePlacementArgs {
    const network = `${group(location)}/providers/Microsoft.Network/virtualNetworks/stores`;
    const zones = Object.values(PrivateZone).map((zone) => [
        zone,
        `${group("global")}/providers/Microsoft.Network/privateDnsZones/${zone}`,
    ]);
    return {
        location,
        resourceGroupName: location,
        endpointSubnetId: `${network}/subnets/endpoints`,
        postgresSubnetId: `${network}/subnets/postgres`,
        privateDnsZoneIds: Object.fromEntries(zones),
        workspaceId: `${group(location)}/providers/Microsoft.OperationalInsights/workspaces/logs`,
    };
}

/** Action groups to report to. */
export const alertGroups: AlertGroupIds = {
    criticalGroupId: `${group("global")}/providers/Microsoft.Insights/actionGroups/critical`,
    warningGroupId: `${group("global")}/providers/Microsoft.Insights/actionGroups/warning`,
    infoGroupId: `${group("global")}/providers/Microsoft.Insights/actionGroups/info`,
};

/** What every store of a test is given: a place, groups to report to, and the sizes of tier standard. */
export const standardStore = {
    tier: Tier.Standard,
    placement: azurePlacement(),
    alertGroups,
    tags: { Owner: "data-platform" },
};

/** The vault of an Azure region. */
export function azureVault(location = "uksouth"): SecretVaultArgs {
    return {
        vaultId: `${group(location)}/providers/Microsoft.KeyVault/vaults/strata-${location}`,
        vaultName: `strata-${location}`,
        resourceGroupName: location,
    };
}

/** A key of an Azure region, and the identity that may use it. */
export function customerKey(location = "uksouth"): AzureKeyArgs {
    const vaultUri = `https://strata-${location}.vault.azure.net/`;
    return {
        keyUri: `${vaultUri}keys/stores`,
        keyUriWithVersion: `${vaultUri}keys/stores/0123456789abcdef0123456789abcdef`,
        keyName: "stores",
        vaultUri,
        identityId: `${group(location)}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/stores`,
        identityPrincipalId: "44444444-5555-4666-8777-888888888888",
    };
}
