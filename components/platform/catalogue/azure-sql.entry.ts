import type { AzurePlacementArgs } from "../../foundation/azure/placement";
import { PrivateZone } from "../../foundation/azure/private-zone/private-zone";
import { AzureKeyUsage } from "../../foundation/azure/store-key/azure-store-key.args";
import { AzureSql } from "../../relational/azure-sql/azure-sql";
import type { AzureSqlArgs } from "../../relational/azure-sql/azure-sql.args";
import { azureSqlProblems } from "../../relational/azure-sql/azure-sql.rules";
import type { Problem } from "../../shared/problems";
import { sizesOf } from "../../shared/tiers";
import { standInAlertGroups, standInPlacement } from "../data-platform/azure-stand-in";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AzureSqlStore } from "./azure-sql.store";
import type { AzureSite, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";

const zones = [PrivateZone.SqlServer];

/** Azure SQL. */
export const azureSqlEntry: CatalogueEntry<AzureSqlStore, AzureSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) =>
        azureSqlProblems(store.name, { ...settingsOf(store, settings), ...stand(store, settings) })
            // The platform itself says what is wrong with its region.
            .filter(({ key }) => key !== "placement.location")
            .map((problem) => inConfig(problem, store)),
    build: (store, site) => {
        const { settings, home, recovery, parent } = site;
        const copied = recovery !== undefined && hasCopy(store, settings);
        const sql = new AzureSql(
            store.name,
            {
                ...settingsOf(store, settings),
                placement: home.placement(zones),
                alertGroups: home.alertGroups(),
                customerKey: home.customerKey(AzureKeyUsage.Sql),
                recovery: copied
                    ? { placement: recovery.placement(zones), customerKey: recovery.customerKey(AzureKeyUsage.Sql) }
                    : undefined,
            },
            { parent },
        );
        const { endpoints, port, alarms, recovery: promise } = sql;
        return { [store.name]: { service: store.service, endpoints, port, alarms, recovery: promise } };
    },
};

/** The part of the component's arguments that the entry decides. */
function settingsOf(store: AzureSqlStore, settings: PlatformSettings): Omit<AzureSqlArgs, "placement" | "alertGroups"> {
    return componentSettings(store, ["name", "service"], settings);
}

/** A partner region is built for a failover group only. */
function hasCopy({ failoverGroup, tier }: AzureSqlStore, settings: PlatformSettings): boolean {
    return failoverGroup ?? sizesOf(tier ?? settings.tier).azureSql.failoverGroup;
}

/** Stand-ins for what is made later, so that the component's own rules can look at an entry before anything is. */
function stand(
    store: AzureSqlStore,
    settings: PlatformSettings,
): Pick<AzureSqlArgs, "placement" | "alertGroups" | "recovery"> {
    const { location, recoveryLocation } = settings;
    const at = (region: string): AzurePlacementArgs => standInPlacement(region, zones);
    const copied = recoveryLocation !== undefined && hasCopy(store, settings);
    return {
        placement: at(location),
        alertGroups: standInAlertGroups,
        recovery: copied ? { placement: at(recoveryLocation) } : undefined,
    };
}

/** Rules speak of the component's arguments; whoever reads the problem has a config before them. */
function inConfig({ key, reason }: Problem, store: AzureSqlStore): Problem {
    if (key === "recovery" || key.startsWith("recovery."))
        return { key: "strata:recoveryRegions.azure", reason: `"${store.name}": ${reason}` };
    return { key, reason };
}
