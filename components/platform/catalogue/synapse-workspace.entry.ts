import * as pulumi from "@pulumi/pulumi";
import { callerClient } from "../../foundation/azure/client";
import { AzureKeyUsage } from "../../foundation/azure/store-key/azure-store-key.args";
import { LakeZone } from "../../lake/shared/lake-zone";
import type { Problem } from "../../shared/problems";
import { brokenRules } from "../../shared/rule";
import { synapseZones } from "../../warehouse/synapse/access.rules";
import { SynapseWorkspace } from "../../warehouse/synapse/synapse-workspace";
import type { SynapseLakeArgs, SynapseWorkspaceArgs } from "../../warehouse/synapse/synapse-workspace.args";
import { synapseWorkspaceProblems } from "../../warehouse/synapse/synapse-workspace.rules";
import { standInAlertGroups, standInPlacement } from "../data-platform/azure-stand-in";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AzureSite, BuiltStores, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";
import type { SynapseStore } from "./synapse-workspace.store";

/** A lake for the same purpose as a place that is yet to be made. */
const standInLake: SynapseLakeArgs = { accountId: "0", dfsEndpoint: "https://0", fileSystemName: "0" };

/** A warehouse on Azure Synapse Analytics, linked to a lake of the platform. */
export const synapseWorkspaceEntry: CatalogueEntry<SynapseStore, AzureSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) => {
        const placement = standInPlacement(settings.location, synapseZones);
        const stand = { placement, alertGroups: standInAlertGroups, lake: standInLake };
        const own = synapseWorkspaceProblems(store.name, { ...settingsOf(store, settings), ...stand });
        return [...lakeProblems(store, settings), ...own];
    },
    build: (store, site, built) => {
        const { settings, home, parent } = site;
        const own = {
            placement: home.placement(synapseZones),
            alertGroups: home.alertGroups(),
            customerKey: home.customerKey(AzureKeyUsage.Synapse),
            lake: lakeOf(store, site, built),
        };
        const workspace = new SynapseWorkspace(store.name, { ...settingsOf(store, settings), ...own }, { parent });
        const { endpoints, port, alarms, recovery } = workspace;
        return { [store.name]: { service: store.service, endpoints, port, alarms, recovery } };
    },
};

/** The part of a workspace's arguments that the entry decides. */
function settingsOf(
    store: SynapseStore,
    settings: PlatformSettings,
): Omit<SynapseWorkspaceArgs, "placement" | "alertGroups" | "customerKey" | "lake"> {
    return componentSettings(store, ["name", "service", "dataLake", "dataLakeZone"], settings);
}

function lakeProblems({ dataLake }: SynapseStore, { azureLakes }: PlatformSettings): Problem[] {
    const known = azureLakes.join(", ");
    const missing = `got nothing, and the platform has ${azureLakes.length === 0 ? "no lake on Azure" : `several lakes (${known})`}`;
    return brokenRules([
        {
            key: "dataLake",
            broken: dataLake === undefined && azureLakes.length !== 1,
            reason: `${missing}; ${azureLakes.length === 0 ? "add an entry of service adls under strata:lake" : "name one of them"}`,
        },
        {
            key: "dataLake",
            broken: dataLake !== undefined && !azureLakes.includes(dataLake),
            reason: `got "${dataLake}"; an entry of service adls under strata:lake is allowed (${known === "" ? "there is none" : known}); name one`,
        },
    ]);
}

/** The lake as the workspace takes it, from where its zones are: `abfss://<file system>@<account>.dfs.core.windows.net`. */
function lakeOf(store: SynapseStore, { settings, home, parent }: AzureSite, built: BuiltStores): SynapseLakeArgs {
    const name = store.dataLake ?? settings.azureLakes[0] ?? "";
    const zone = store.dataLakeZone ?? LakeZone.Processed;
    const where = pulumi.output(built[name]?.endpoints).apply((endpoints) => new URL(endpoints?.[zone] ?? ""));
    const account = where.apply(({ host }) => host.split(".")[0]);
    const { resourceGroupName } = home.placement([]);
    const group = pulumi.interpolate`/subscriptions/${callerClient(parent).subscriptionId}/resourceGroups/${resourceGroupName}`;
    return {
        accountId: pulumi.interpolate`${group}/providers/Microsoft.Storage/storageAccounts/${account}`,
        dfsEndpoint: where.apply(({ host }) => `https://${host}/`),
        fileSystemName: where.apply(({ username }) => username),
    };
}
