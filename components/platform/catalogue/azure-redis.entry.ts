import { AzureRedis } from "../../cache/azure-redis/azure-redis";
import type { AzureRedisArgs } from "../../cache/azure-redis/azure-redis.args";
import { azureRedisProblems } from "../../cache/azure-redis/azure-redis.rules";
import { PrivateZone } from "../../foundation/azure/private-zone/private-zone";
import { AzureKeyUsage } from "../../foundation/azure/store-key/azure-store-key.args";
import type { Problem } from "../../shared/problems";
import { sizesOf } from "../../shared/tiers";
import { standInAlertGroups, standInPlacement } from "../data-platform/azure-stand-in";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AzureRedisStore } from "./azure-redis.store";
import type { AzureSite, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";

const zones = [PrivateZone.ManagedRedis];

/** Azure Managed Redis. */
export const azureRedisEntry: CatalogueEntry<AzureRedisStore, AzureSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) =>
        azureRedisProblems({ ...settingsOf(store, settings), ...stand(store, settings) })
            // The platform itself says what is wrong with its region.
            .filter(({ key }) => key !== "placement.location")
            .map((problem) => inConfig(problem, store)),
    build: (store, site) => {
        const { settings, home, recovery, parent } = site;
        const linked = recovery !== undefined && hasCopy(store, settings);
        const redis = new AzureRedis(
            store.name,
            {
                ...settingsOf(store, settings),
                placement: home.placement(zones),
                alertGroups: home.alertGroups(),
                customerKey: home.customerKey(AzureKeyUsage.Redis),
                recovery: linked
                    ? { placement: recovery.placement(zones), customerKey: recovery.customerKey(AzureKeyUsage.Redis) }
                    : undefined,
            },
            { parent },
        );
        const { endpoints, port, alarms, recovery: promise } = redis;
        return { [store.name]: { service: store.service, endpoints, port, alarms, recovery: promise } };
    },
};

/** The part of the component's arguments that the entry decides. */
function settingsOf(
    store: AzureRedisStore,
    settings: PlatformSettings,
): Omit<AzureRedisArgs, "placement" | "alertGroups"> {
    return componentSettings(store, ["name", "service"], settings);
}

/** The other region is built for geo-replication only. */
function hasCopy({ geoReplication, tier }: AzureRedisStore, settings: PlatformSettings): boolean {
    return geoReplication ?? sizesOf(tier ?? settings.tier).azureRedis.geoReplicated;
}

/** Stand-ins for what is made later, so that the component's own rules can look at an entry before anything is. */
function stand(
    store: AzureRedisStore,
    settings: PlatformSettings,
): Pick<AzureRedisArgs, "placement" | "alertGroups" | "recovery"> {
    const { location, recoveryLocation } = settings;
    const linked = recoveryLocation !== undefined && hasCopy(store, settings);
    return {
        placement: standInPlacement(location, zones),
        alertGroups: standInAlertGroups,
        recovery: linked ? { placement: standInPlacement(recoveryLocation, zones) } : undefined,
    };
}

/** Rules speak of the component's arguments; whoever reads the problem has a config before them. */
function inConfig({ key, reason }: Problem, store: AzureRedisStore): Problem {
    if (key === "recovery" || key.startsWith("recovery."))
        return { key: "strata:recoveryRegions.azure", reason: `"${store.name}": ${reason}` };
    return { key, reason };
}
