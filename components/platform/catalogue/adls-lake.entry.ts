import { AzureKeyUsage } from "../../foundation/azure/store-key/azure-store-key.args";
import { AdlsLake } from "../../lake/adls-lake/adls-lake";
import type { AdlsLakeArgs } from "../../lake/adls-lake/adls-lake.args";
import { adlsLakeProblems } from "../../lake/adls-lake/adls-lake.rules";
import { settingsOf as lakeSettings } from "../../lake/adls-lake/adls-lake.settings";
import { lakeZones } from "../../lake/adls-lake/endpoints.rules";
import { standInAlertGroups, standInPlacement } from "../data-platform/azure-stand-in";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AdlsLakeStore } from "./adls-lake.store";
import type { AzureSite, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";

/** A lake on Azure Data Lake Storage Gen2. */
export const adlsLakeEntry: CatalogueEntry<AdlsLakeStore, AzureSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) => {
        const placement = standInPlacement(settings.location, lakeZones);
        const args = { ...settingsOf(store, settings), placement, alertGroups: standInAlertGroups };
        return adlsLakeProblems(args, lakeSettings(args));
    },
    build: (store, { settings, home, parent }) => {
        const placement = home.placement(lakeZones);
        const own = {
            placement,
            alertGroups: home.alertGroups(),
            customerKey: home.customerKey(AzureKeyUsage.Storage),
        };
        const lake = new AdlsLake(store.name, { ...settingsOf(store, settings), ...own }, { parent });
        const { endpoints, alarms, recovery } = lake;
        return { [store.name]: { service: store.service, endpoints, alarms, recovery } };
    },
};

/** The part of a lake's arguments that the entry decides. */
function settingsOf(
    store: AdlsLakeStore,
    settings: PlatformSettings,
): Omit<AdlsLakeArgs, "placement" | "alertGroups" | "customerKey"> {
    return componentSettings(store, ["name", "service"], settings);
}
