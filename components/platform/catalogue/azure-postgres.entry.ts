import type { AzurePlacementArgs } from "../../foundation/azure/placement";
import { PrivateZone } from "../../foundation/azure/private-zone/private-zone";
import { AzureKeyUsage } from "../../foundation/azure/store-key/azure-store-key.args";
import { AzurePostgres } from "../../relational/azure-postgres/azure-postgres";
import type { AzurePostgresArgs } from "../../relational/azure-postgres/azure-postgres.args";
import { AzurePostgresPrivateAccess } from "../../relational/azure-postgres/azure-postgres.args";
import { azurePostgresProblems } from "../../relational/azure-postgres/azure-postgres.rules";
import { settingsOf } from "../../relational/azure-postgres/azure-postgres.settings";
import type { Problem } from "../../shared/problems";
import { standInAlertGroups, standInPlacement } from "../data-platform/azure-stand-in";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AzurePostgresStore } from "./azure-postgres.store";
import type { AzureSite, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";

/** Azure Database for PostgreSQL, flexible server. */
export const azurePostgresEntry: CatalogueEntry<AzurePostgresStore, AzureSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) =>
        azurePostgresProblems(store.name, stand(store, settings))
            // The platform itself says what is wrong with its region.
            .filter(({ key }) => key !== "placement.location")
            .map((problem) => inConfig(problem, store)),
    build: (store, site) => {
        const { settings, home, recovery, parent } = site;
        const zones = zonesOf(store);
        const kept = recovery !== undefined && hasCopy(store, settings);
        const postgres = new AzurePostgres(
            store.name,
            {
                ...ownSettings(store, settings),
                placement: home.placement(zones),
                alertGroups: home.alertGroups(),
                customerKey: home.customerKey(AzureKeyUsage.Postgres),
                recovery: kept
                    ? {
                          placement: recovery.placement(zones),
                          customerKey: recovery.customerKey(AzureKeyUsage.Postgres),
                      }
                    : undefined,
                vault: store.passwordAuthentication === true ? home.vault() : undefined,
            },
            { parent },
        );
        const { endpoints, port, secretRef, alarms, recovery: promise } = postgres;
        return { [store.name]: { service: store.service, endpoints, port, secretRef, alarms, recovery: promise } };
    },
};

/** The part of the component's arguments that the entry decides. */
function ownSettings(
    store: AzurePostgresStore,
    settings: PlatformSettings,
): Omit<AzurePostgresArgs, "placement" | "alertGroups"> {
    return componentSettings(store, ["name", "service"], settings);
}

/** Where a server registers its name. */
function zonesOf({ privateAccess }: AzurePostgresStore): PrivateZone[] {
    return [privateAccess === AzurePostgresPrivateAccess.Subnet ? PrivateZone.PostgresSubnet : PrivateZone.Postgres];
}

/** The recovery region is built for a replica or for backups there only. */
function hasCopy(store: AzurePostgresStore, settings: PlatformSettings): boolean {
    const { replica, geoRedundantBackup } = settingsOf(store.name, stand(store, settings));
    return replica || geoRedundantBackup;
}

/** The arguments with stand-ins for what is made later, so that the component's own rules can look at an entry before anything is. */
function stand(store: AzurePostgresStore, settings: PlatformSettings): AzurePostgresArgs {
    const { location, recoveryLocation } = settings;
    const at = (region: string): AzurePlacementArgs => standInPlacement(region, zonesOf(store));
    return {
        ...ownSettings(store, settings),
        placement: at(location),
        alertGroups: standInAlertGroups,
        recovery: recoveryLocation === undefined ? undefined : { placement: at(recoveryLocation) },
    };
}

/** Rules speak of the component's arguments; whoever reads the problem has a config before them. */
function inConfig({ key, reason }: Problem, store: AzurePostgresStore): Problem {
    if (key === "recovery" || key.startsWith("recovery."))
        return { key: "strata:recoveryRegions.azure", reason: `"${store.name}": ${reason}` };
    return { key, reason };
}
