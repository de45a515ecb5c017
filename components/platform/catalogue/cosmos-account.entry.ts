import { AzureKeyUsage } from "../../foundation/azure/store-key/azure-store-key.args";
import { CosmosAccount } from "../../nosql/cosmos/cosmos-account";
import type { CosmosAccountArgs } from "../../nosql/cosmos/cosmos-account.args";
import { CosmosApi } from "../../nosql/cosmos/cosmos-account.args";
import { cosmosAccountProblems } from "../../nosql/cosmos/cosmos-account.rules";
import { settingsOf as accountSettings } from "../../nosql/cosmos/cosmos-account.settings";
import { apiFacts } from "../../nosql/cosmos/cosmos-apis";
import { standInAlertGroups, standInPlacement } from "../data-platform/azure-stand-in";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AzureSite, BuiltStore, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";
import type { CosmosStore } from "./cosmos-account.store";

/** An account on Azure Cosmos DB. */
export const cosmosAccountEntry: CatalogueEntry<CosmosStore, AzureSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) => {
        const args = standIn(store, settings);
        return cosmosAccountProblems(args, accountSettings(store.name, args));
    },
    build: (store, site) => ({ [store.name]: buildAccount(store, site) }),
};

/** The part of an account's arguments that the entry decides. */
function settingsOf(
    store: CosmosStore,
    settings: PlatformSettings,
): Omit<CosmosAccountArgs, "placement" | "alertGroups"> {
    return componentSettings(store, ["name", "service"], settings);
}

/** The arguments with stand-ins for what is made later. */
function standIn(store: CosmosStore, settings: PlatformSettings): CosmosAccountArgs {
    const zones = [factsOf(store).zone];
    const { location, recoveryLocation } = settings;
    return {
        ...settingsOf(store, settings),
        placement: standInPlacement(location, zones),
        alertGroups: standInAlertGroups,
        recovery: recoveryLocation === undefined ? undefined : { placement: standInPlacement(recoveryLocation, zones) },
    };
}

function factsOf({ api }: CosmosStore) {
    return apiFacts[api ?? CosmosApi.NoSql];
}

/** The recovery region is asked for a place only where it holds a copy, so that nothing is made there for nothing. */
function buildAccount(store: CosmosStore, { settings, home, recovery, parent }: AzureSite): BuiltStore {
    const { zone, entra } = factsOf(store);
    const { locations } = accountSettings(store.name, standIn(store, settings));
    const copy = locations.slice(1).some(({ location }) => location === recovery?.location) ? recovery : undefined;
    const account = new CosmosAccount(
        store.name,
        {
            ...settingsOf(store, settings),
            placement: home.placement([zone]),
            alertGroups: home.alertGroups(),
            customerKey: home.customerKey(AzureKeyUsage.Cosmos),
            vault: entra ? undefined : home.vault(),
            recovery: copy && { placement: copy.placement([zone]) },
        },
        { parent },
    );
    const { endpoints, port, secretRef, alarms, recovery: how } = account;
    return { service: store.service, endpoints, port, secretRef, alarms, recovery: how };
}
