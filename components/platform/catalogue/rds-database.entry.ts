import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import { RdsEngine } from "../../relational/rds-database/engine-versions";
import { RdsDatabase } from "../../relational/rds-database/rds-database";
import type { RdsDatabaseArgs, RdsRecoveryArgs } from "../../relational/rds-database/rds-database.args";
import { rdsDatabaseProblems } from "../../relational/rds-database/rds-database.rules";
import type { Problem } from "../../shared/problems";
import { RecoveryCopy, sizesOf } from "../../shared/tiers";
import { RelationalService } from "../data-platform/data-platform.args";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AwsSite, BuiltStore, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";
import type { RdsStore } from "./rds-database.store";

/** MariaDB and PostgreSQL on RDS. */
export const rdsDatabaseEntry: CatalogueEntry<RdsStore, AwsSite> = {
    names: ({ name, clients }) => clients?.map((client) => `${name}-${client}`) ?? [name],
    problems: (store, settings) =>
        rdsDatabaseEntry
            .names(store)
            .slice(0, 1)
            .flatMap((name) => rdsDatabaseProblems(name, { ...settingsOf(store, settings), ...stand(store, settings) }))
            .map((problem) => inConfig(problem, store)),
    build: (store, site) =>
        Object.fromEntries(rdsDatabaseEntry.names(store).map((name) => [name, buildDatabase(name, store, site)])),
};

/** The part of a database's arguments that the entry decides. */
function settingsOf(store: RdsStore, settings: PlatformSettings): Omit<RdsDatabaseArgs, "placement" | "alertTopics"> {
    const own = ["name", "service", "clients", "allowedCidrBlocks", "allowedSecurityGroupIds"] as const;
    return { ...componentSettings(store, [...own], settings), engine: engineOf(store) };
}

function engineOf({ service }: RdsStore): RdsEngine {
    return service === RelationalService.Postgres ? RdsEngine.Postgres : RdsEngine.MariaDb;
}

function copyOf(store: RdsStore, settings: PlatformSettings): RecoveryCopy {
    return store.recoveryCopy ?? sizesOf(store.tier ?? settings.tier).rds.recoveryCopy;
}

/** Stand-ins for what is made later, so that the component's own rules can look at an entry before anything is. */
function stand(
    store: RdsStore,
    settings: PlatformSettings,
): Pick<RdsDatabaseArgs, "placement" | "alertTopics" | "recovery" | "kmsKeyArn"> {
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    const topics = { criticalTopicArn: "", warningTopicArn: "", infoTopicArn: "" };
    const place = { vpcId: "vpc-0", subnetIds: ["subnet-0", "subnet-1", "subnet-2"] };
    const { region, recoveryRegion } = settings;
    return {
        placement: { ...place, region, allowedCidrBlocks, allowedSecurityGroupIds },
        alertTopics: topics,
        kmsKeyArn: store.clients === undefined ? "" : undefined,
        recovery:
            recoveryRegion === undefined
                ? undefined
                : recoveryOf(recoveryRegion, copyOf(store, settings), place, topics),
    };
}

function recoveryOf(
    region: string,
    copy: RecoveryCopy,
    network: AwsPlacementArgs,
    alertTopics: AlertTopicArns,
): RdsRecoveryArgs | undefined {
    if (copy === RecoveryCopy.None) return undefined;
    return copy === RecoveryCopy.BackupsAndReplica
        ? { region, network: { ...network, region }, alertTopics }
        : { region };
}

/** Rules speak of the component's arguments; whoever reads the problem has a config before them. */
function inConfig({ key, reason }: Problem, store: RdsStore): Problem {
    if (key === "recovery" || key.startsWith("recovery."))
        return { key: "strata:recoveryRegions.aws", reason: `"${store.name}": ${reason}` };
    if (key === "kmsKeyArn") {
        const own = "a client's database has a key of its own, under which nothing is kept yet";
        return { key: "restore", reason: `got it with clients, but ${own}; restore to an entry without clients` };
    }
    return { key: key.replace(/^placement\./, ""), reason };
}

function buildDatabase(name: string, store: RdsStore, site: AwsSite): BuiltStore {
    // A client's database shares nothing with another's, so it makes its own keys.
    const isShared = store.clients === undefined;
    const { home, parent } = site;
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    const database = new RdsDatabase(
        name,
        {
            ...settingsOf(store, site.settings),
            placement: home.placement({ allowedCidrBlocks, allowedSecurityGroupIds }),
            alertTopics: home.topics(),
            kmsKeyArn: isShared ? home.keyArn(KeyUsage.Rds) : undefined,
            recovery: recoveryArgs(store, site, isShared),
        },
        { parent },
    );
    const { endpoints, port, secretRef, alarms, recovery } = database;
    return { service: store.service, endpoints, port, secretRef, alarms, recovery };
}

function recoveryArgs(
    store: RdsStore,
    { settings, recovery }: AwsSite,
    isShared: boolean,
): RdsRecoveryArgs | undefined {
    const copy = copyOf(store, settings);
    if (!recovery || copy === RecoveryCopy.None) return undefined;
    const kmsKeyArn = isShared ? recovery.keyArn(KeyUsage.Rds) : undefined;
    if (copy !== RecoveryCopy.BackupsAndReplica) return { region: recovery.region, kmsKeyArn };
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    // Security groups are of one VPC: those of the home region mean nothing in the other.
    const network = recovery.placement({ allowedCidrBlocks, allowedSecurityGroupIds: allowedSecurityGroupIds && [] });
    return { region: recovery.region, kmsKeyArn, network, alertTopics: recovery.topics() };
}
