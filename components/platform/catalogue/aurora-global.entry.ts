import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import { AuroraGlobal } from "../../relational/aurora-global/aurora-global";
import type { AuroraGlobalArgs, AuroraRegionArgs } from "../../relational/aurora-global/aurora-global.args";
import { auroraGlobalProblems } from "../../relational/aurora-global/aurora-global.rules";
import type { Problem } from "../../shared/problems";
import { sizesOf } from "../../shared/tiers";
import type { AwsRegion } from "../data-platform/aws-region";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AuroraStore } from "./aurora-global.store";
import type { AwsSite, BuiltStore, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";

/** Aurora PostgreSQL, in the platform's region or as a global database over it and the recovery region. */
export const auroraGlobalEntry: CatalogueEntry<AuroraStore, AwsSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) =>
        auroraGlobalProblems(store.name, { ...settingsOf(store, settings), regions: stand(store, settings) }).map(
            (problem) => inConfig(problem, store),
        ),
    build: (store, site) => ({ [store.name]: buildDatabase(store, site) }),
};

/** The part of a database's arguments that the entry decides. */
function settingsOf(store: AuroraStore, settings: PlatformSettings): Omit<AuroraGlobalArgs, "regions"> {
    return componentSettings(store, ["name", "service", "allowedCidrBlocks", "allowedSecurityGroupIds"], settings);
}

function isGlobal(store: AuroraStore, settings: PlatformSettings): boolean {
    return store.global ?? sizesOf(store.tier ?? settings.tier).aurora.global;
}

/** Stand-ins for what is made later, so that the component's own rules can look at an entry before anything is. */
function stand(store: AuroraStore, settings: PlatformSettings): AuroraRegionArgs[] {
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    const subnetIds = ["subnet-0", "subnet-1", "subnet-2"];
    const network = { vpcId: "vpc-0", subnetIds, allowedCidrBlocks, allowedSecurityGroupIds };
    const alertTopics = { criticalTopicArn: "", warningTopicArn: "", infoTopicArn: "" };
    const { region, recoveryRegion } = settings;
    const names = isGlobal(store, settings) && recoveryRegion !== undefined ? [region, recoveryRegion] : [region];
    return names.map((name) => ({ region: name, network, alertTopics }));
}

/** Rules speak of the component's arguments; whoever reads the problem has a config before them. */
function inConfig({ key, reason }: Problem, store: AuroraStore): Problem {
    const ofNetwork = /^regions\[\d+\]\.network\.(.*)$/.exec(key)?.[1];
    if (ofNetwork !== undefined) return { key: ofNetwork, reason };
    if (key.startsWith("regions[0]")) return { key: "aws:region", reason: `"${store.name}": ${reason}` };
    return key.startsWith("regions")
        ? { key: "strata:recoveryRegions.aws", reason: `"${store.name}": ${reason}` }
        : { key, reason };
}

function buildDatabase(store: AuroraStore, { settings, home, recovery, parent }: AwsSite): BuiltStore {
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    const place = (at: AwsRegion, groups: string[] | undefined): AuroraRegionArgs => ({
        region: at.region,
        network: at.placement({ allowedCidrBlocks, allowedSecurityGroupIds: groups }),
        alertTopics: at.topics(),
        kmsKeyArn: at.keyArn(KeyUsage.Rds),
    });
    const regions = [place(home, allowedSecurityGroupIds)];
    // Security groups are of one VPC: those of the home region mean nothing in the other.
    if (recovery !== undefined && isGlobal(store, settings)) regions.push(place(recovery, undefined));
    const database = new AuroraGlobal(store.name, { ...settingsOf(store, settings), regions }, { parent });
    const { endpoints, port, secretRef, alarms, recovery: how } = database;
    return { service: store.service, endpoints, port, secretRef, alarms, recovery: how };
}
