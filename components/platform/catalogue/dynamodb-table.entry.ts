import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import { DynamodbTable } from "../../nosql/dynamodb-table/dynamodb-table";
import type { DynamodbTableArgs } from "../../nosql/dynamodb-table/dynamodb-table.args";
import { dynamodbTableProblems } from "../../nosql/dynamodb-table/dynamodb-table.rules";
import type { Problem } from "../../shared/problems";
import { sizesOf } from "../../shared/tiers";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AwsSite, BuiltStore, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";
import type { DynamodbStore } from "./dynamodb-table.store";

/** A table on DynamoDB. */
export const dynamodbTableEntry: CatalogueEntry<DynamodbStore, AwsSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) => {
        const alertTopics = { criticalTopicArn: "", warningTopicArn: "", infoTopicArn: "" };
        const replicas = replicaRegions(store, settings)?.map((region) => ({ region, alertTopics }));
        const args = { ...settingsOf(store, settings), alertTopics, replicas };
        return dynamodbTableProblems(store.name, args).map((problem) => inConfig(problem, store));
    },
    build: (store, site) => ({ [store.name]: buildTable(store, site) }),
};

/** The part of a table's arguments that the entry decides. */
function settingsOf(store: DynamodbStore, settings: PlatformSettings): Omit<DynamodbTableArgs, "alertTopics"> {
    const { region } = settings;
    const own = componentSettings(store, ["name", "service", "replicaRegions"], settings);
    return { ...own, partitionKey: store.partitionKey ?? "", region };
}

/** The regions of the copies; undefined where the tier has one and the platform no region for it. */
function replicaRegions(store: DynamodbStore, { tier, recoveryRegion }: PlatformSettings): string[] | undefined {
    if (store.replicaRegions !== undefined) return store.replicaRegions;
    if (!sizesOf(store.tier ?? tier).dynamodb.replica) return [];
    return recoveryRegion === undefined ? undefined : [recoveryRegion];
}

/** Rules speak of the component's arguments; whoever reads the problem has a config before them. */
function inConfig({ key, reason }: Problem, store: DynamodbStore): Problem {
    if (!key.startsWith("replicas")) return { key, reason };
    if (store.replicaRegions === undefined)
        return { key: "strata:recoveryRegions.aws", reason: `"${store.name}": ${reason}` };
    return { key: key.replace(/^replicas(\[\d+\])?(\.region)?/, "replicaRegions$1"), reason };
}

function buildTable(store: DynamodbStore, { settings, home, region, parent }: AwsSite): BuiltStore {
    const replicas = (replicaRegions(store, settings) ?? []).map(region).map((place) => ({
        region: place.region,
        alertTopics: place.topics(),
        kmsKeyArn: place.keyArn(KeyUsage.Dynamodb),
    }));
    const table = new DynamodbTable(
        store.name,
        {
            ...settingsOf(store, settings),
            alertTopics: home.topics(),
            kmsKeyArn: home.keyArn(KeyUsage.Dynamodb),
            replicas,
        },
        { parent },
    );
    const { endpoints, alarms, recovery } = table;
    return { service: store.service, endpoints, alarms, recovery };
}
