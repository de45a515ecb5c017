import { ElasticacheCluster } from "../../cache/elasticache/elasticache-cluster";
import type { CacheRecoveryArgs, ElasticacheClusterArgs } from "../../cache/elasticache/elasticache.args";
import { CacheDeployment } from "../../cache/elasticache/elasticache.args";
import { elasticacheProblems } from "../../cache/elasticache/elasticache.rules";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import type { Problem } from "../../shared/problems";
import { sizesOf } from "../../shared/tiers";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AwsSite, BuiltStore, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";
import type { ElasticacheStore } from "./elasticache.store";

/** Valkey and Redis OSS on ElastiCache. */
export const elasticacheEntry: CatalogueEntry<ElasticacheStore, AwsSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) => {
        const args = { ...settingsOf(store, settings), ...stand(store, settings) };
        return elasticacheProblems(store.name, args).map((problem) => inConfig(problem, store));
    },
    build: (store, site) => ({ [store.name]: buildCache(store, site) }),
};

/** The part of a cache's arguments that the entry decides. */
function settingsOf(
    store: ElasticacheStore,
    settings: PlatformSettings,
): Omit<ElasticacheClusterArgs, "placement" | "alertTopics"> {
    return componentSettings(store, ["name", "service", "allowedCidrBlocks", "allowedSecurityGroupIds"], settings);
}

/** Whether the entry, or else its tier, wants a copy in the recovery region. */
function wantsCopy(store: ElasticacheStore, { tier }: PlatformSettings): boolean {
    if (store.deployment === CacheDeployment.Serverless) return false;
    return store.globalDatastore ?? sizesOf(store.tier ?? tier).elasticache.global;
}

/** Stand-ins for what is made later, so that the component's own rules can look at an entry before anything is. */
function stand(
    store: ElasticacheStore,
    settings: PlatformSettings,
): Pick<ElasticacheClusterArgs, "placement" | "alertTopics" | "recovery"> {
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    const alertTopics = { criticalTopicArn: "", warningTopicArn: "", infoTopicArn: "" };
    const place = { vpcId: "vpc-0", subnetIds: ["subnet-0", "subnet-1", "subnet-2"] };
    const { region, recoveryRegion } = settings;
    const hasCopy = recoveryRegion !== undefined && wantsCopy(store, settings);
    return {
        placement: { ...place, region, allowedCidrBlocks, allowedSecurityGroupIds },
        alertTopics,
        recovery: hasCopy ? { region: recoveryRegion, network: place, alertTopics } : undefined,
    };
}

/** Rules speak of the component's arguments; whoever reads the problem has a config before them. */
function inConfig({ key, reason }: Problem, store: ElasticacheStore): Problem {
    if (key === "recovery" || key.startsWith("recovery."))
        return { key: "strata:recoveryRegions.aws", reason: `"${store.name}": ${reason}` };
    return { key: key.replace(/^placement\./, ""), reason };
}

function buildCache(store: ElasticacheStore, site: AwsSite): BuiltStore {
    const { home, parent, settings } = site;
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    const cache = new ElasticacheCluster(
        store.name,
        {
            ...settingsOf(store, settings),
            placement: home.placement({ allowedCidrBlocks, allowedSecurityGroupIds }),
            alertTopics: home.topics(),
            kmsKeyArn: home.keyArn(KeyUsage.Elasticache),
            recovery: recoveryArgs(store, site),
        },
        { parent },
    );
    const { endpoints, port, secretRef, alarms, recovery } = cache;
    return { service: store.service, endpoints, port, secretRef, alarms, recovery };
}

function recoveryArgs(store: ElasticacheStore, { settings, recovery }: AwsSite): CacheRecoveryArgs | undefined {
    if (recovery === undefined || !wantsCopy(store, settings)) return undefined;
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    return {
        region: recovery.region,
        kmsKeyArn: recovery.keyArn(KeyUsage.Elasticache),
        // Security groups are of one VPC: those of the home region mean nothing in the other.
        network: recovery.placement({ allowedCidrBlocks, allowedSecurityGroupIds: allowedSecurityGroupIds && [] }),
        alertTopics: recovery.topics(),
    };
}
