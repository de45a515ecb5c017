import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import type { Problem } from "../../shared/problems";
import { RecoveryCopy } from "../../shared/tiers";
import { RedshiftWarehouse } from "../../warehouse/redshift/redshift-warehouse";
import type { RedshiftRecoveryArgs, RedshiftWarehouseArgs } from "../../warehouse/redshift/redshift-warehouse.args";
import { redshiftWarehouseProblems } from "../../warehouse/redshift/redshift-warehouse.rules";
import { settingsOf as warehouseSettings } from "../../warehouse/redshift/redshift-warehouse.settings";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AwsSite, BuiltStore, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";
import type { RedshiftStore } from "./redshift-warehouse.store";

/** A warehouse on Redshift, provisioned or serverless. */
export const redshiftWarehouseEntry: CatalogueEntry<RedshiftStore, AwsSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) => {
        const { recoveryRegion } = settings;
        const recovery = recoveryRegion === undefined ? undefined : { region: recoveryRegion };
        const args = { ...standIn(store, settings), recovery };
        return redshiftWarehouseProblems(store.name, args).map((problem) => inConfig(problem, store));
    },
    build: (store, site) => ({ [store.name]: buildWarehouse(store, site) }),
};

/** The part of a warehouse's arguments that the entry decides. */
function settingsOf(
    store: RedshiftStore,
    settings: PlatformSettings,
): Omit<RedshiftWarehouseArgs, "placement" | "alertTopics"> {
    return componentSettings(store, ["name", "service", "allowedCidrBlocks", "allowedSecurityGroupIds"], settings);
}

/** Arguments with stand-ins for what is made later, so that the component's own rules can look at an entry before anything is. */
function standIn(store: RedshiftStore, settings: PlatformSettings): RedshiftWarehouseArgs {
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    const place = { vpcId: "vpc-0", subnetIds: ["subnet-0", "subnet-1", "subnet-2"], region: settings.region };
    return {
        ...settingsOf(store, settings),
        placement: { ...place, allowedCidrBlocks, allowedSecurityGroupIds },
        alertTopics: { criticalTopicArn: "", warningTopicArn: "", infoTopicArn: "" },
    };
}

/** Rules speak of the component's arguments; whoever reads the problem has a config before them. */
function inConfig({ key, reason }: Problem, store: RedshiftStore): Problem {
    if (key === "recovery" || key.startsWith("recovery."))
        return { key: "strata:recoveryRegions.aws", reason: `"${store.name}": ${reason}` };
    return { key: key.replace(/^placement\./, ""), reason };
}

function buildWarehouse(store: RedshiftStore, site: AwsSite): BuiltStore {
    const { home, parent, settings } = site;
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    const warehouse = new RedshiftWarehouse(
        store.name,
        {
            ...settingsOf(store, settings),
            placement: home.placement({ allowedCidrBlocks, allowedSecurityGroupIds }),
            alertTopics: home.topics(),
            kmsKeyArn: home.keyArn(KeyUsage.Redshift),
            recovery: recoveryArgs(store, site),
        },
        { parent },
    );
    const { endpoints, port, secretRef, alarms, recovery } = warehouse;
    return { service: store.service, endpoints, port, secretRef, alarms, recovery };
}

function recoveryArgs(store: RedshiftStore, { settings, recovery }: AwsSite): RedshiftRecoveryArgs | undefined {
    const { recoveryCopy } = warehouseSettings(store.name, standIn(store, settings));
    if (recovery === undefined || recoveryCopy === RecoveryCopy.None) return undefined;
    return { region: recovery.region, kmsKeyArn: recovery.keyArn(KeyUsage.Redshift) };
}
