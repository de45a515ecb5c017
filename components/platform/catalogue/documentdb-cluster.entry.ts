import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import { DocumentdbCluster } from "../../nosql/documentdb-cluster/documentdb-cluster";
import type {
    DocumentdbClusterArgs,
    DocumentdbRecoveryArgs,
} from "../../nosql/documentdb-cluster/documentdb-cluster.args";
import { documentdbClusterProblems } from "../../nosql/documentdb-cluster/documentdb-cluster.rules";
import type { Problem } from "../../shared/problems";
import { sizesOf } from "../../shared/tiers";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AwsSite, BuiltStore, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";
import type { DocumentdbStore } from "./documentdb-cluster.store";

/** MongoDB workloads on DocumentDB. */
export const documentdbClusterEntry: CatalogueEntry<DocumentdbStore, AwsSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) => {
        const args = { ...settingsOf(store, settings), ...stand(store, settings) };
        return documentdbClusterProblems(store.name, args).map((problem) => inConfig(problem, store));
    },
    build: (store, site) => ({ [store.name]: buildCluster(store, site) }),
};

/** The part of a cluster's arguments that the entry decides. */
function settingsOf(
    store: DocumentdbStore,
    settings: PlatformSettings,
): Omit<DocumentdbClusterArgs, "placement" | "alertTopics"> {
    return componentSettings(store, ["name", "service", "allowedCidrBlocks", "allowedSecurityGroupIds"], settings);
}

/** Whether the entry, or else its tier, wants a secondary cluster in the recovery region. */
function isGlobal(store: DocumentdbStore, { tier }: PlatformSettings): boolean {
    return store.global ?? sizesOf(store.tier ?? tier).documentdb.global;
}

/** Stand-ins for what is made later, so that the component's own rules can look at an entry before anything is. */
function stand(
    store: DocumentdbStore,
    settings: PlatformSettings,
): Pick<DocumentdbClusterArgs, "placement" | "alertTopics" | "recovery"> {
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    const alertTopics = { criticalTopicArn: "", warningTopicArn: "", infoTopicArn: "" };
    const place = { vpcId: "vpc-0", subnetIds: ["subnet-0", "subnet-1", "subnet-2"] };
    const { region, recoveryRegion } = settings;
    const hasCopy = recoveryRegion !== undefined && isGlobal(store, settings);
    return {
        placement: { ...place, region, allowedCidrBlocks, allowedSecurityGroupIds },
        alertTopics,
        recovery: hasCopy ? { region: recoveryRegion, network: place, alertTopics } : undefined,
    };
}

/** Rules speak of the component's arguments; whoever reads the problem has a config before them. */
function inConfig({ key, reason }: Problem, store: DocumentdbStore): Problem {
    if (key === "recovery" || key.startsWith("recovery."))
        return { key: "strata:recoveryRegions.aws", reason: `"${store.name}": ${reason}` };
    return { key: key.replace(/^placement\./, ""), reason };
}

function buildCluster(store: DocumentdbStore, site: AwsSite): BuiltStore {
    const { home, parent, settings } = site;
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    const cluster = new DocumentdbCluster(
        store.name,
        {
            ...settingsOf(store, settings),
            placement: home.placement({ allowedCidrBlocks, allowedSecurityGroupIds }),
            alertTopics: home.topics(),
            kmsKeyArn: home.keyArn(KeyUsage.Rds),
            recovery: recoveryArgs(store, site),
        },
        { parent },
    );
    const { endpoints, port, secretRef, alarms, recovery } = cluster;
    return { service: store.service, endpoints, port, secretRef, alarms, recovery };
}

function recoveryArgs(store: DocumentdbStore, { settings, recovery }: AwsSite): DocumentdbRecoveryArgs | undefined {
    if (recovery === undefined || !isGlobal(store, settings)) return undefined;
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    return {
        region: recovery.region,
        kmsKeyArn: recovery.keyArn(KeyUsage.Rds),
        // Security groups are of one VPC: those of the home region mean nothing in the other.
        network: recovery.placement({ allowedCidrBlocks, allowedSecurityGroupIds: allowedSecurityGroupIds && [] }),
        alertTopics: recovery.topics(),
    };
}
