import * as pulumi from "@pulumi/pulumi";
import { callerAccount } from "../../foundation/aws/account";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import { DaxCluster } from "../../nosql/dax-cluster/dax-cluster";
import type { DaxClusterArgs } from "../../nosql/dax-cluster/dax-cluster.args";
import { daxClusterProblems } from "../../nosql/dax-cluster/dax-cluster.rules";
import { nearest } from "../../shared/nearest";
import type { Problem } from "../../shared/problems";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AwsSite, BuiltStore, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";
import type { DaxStore } from "./dax-cluster.store";

/** A cache in front of tables of the same platform. */
export const daxClusterEntry: CatalogueEntry<DaxStore, AwsSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) => {
        const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
        const place = { vpcId: "vpc-0", subnetIds: ["subnet-0", "subnet-1", "subnet-2"], region: settings.region };
        const args: DaxClusterArgs = {
            ...settingsOf(store, settings),
            tables: (store.tables ?? []).map((tableArn) => ({ tableArn })),
            placement: { ...place, allowedCidrBlocks, allowedSecurityGroupIds },
            alertTopics: { criticalTopicArn: "", warningTopicArn: "", infoTopicArn: "" },
        };
        const problems = daxClusterProblems(store.name, args).map(({ key, reason }) => ({
            key: key.replace(/^placement\./, ""),
            reason,
        }));
        return [...tableProblems(store, settings), ...problems];
    },
    build: (store, site) => ({ [store.name]: buildCluster(store, site) }),
};

/** The part of a cluster's arguments that the entry decides. */
function settingsOf(store: DaxStore, settings: PlatformSettings) {
    const own = ["name", "service", "tables", "allowedCidrBlocks", "allowedSecurityGroupIds"] as const;
    return componentSettings(store, [...own], settings);
}

/** A cluster caches tables of the platform, by the names of their entries. */
function tableProblems({ tables = [] }: DaxStore, settings: PlatformSettings): Problem[] {
    const known = Object.keys(settings.tables);
    return tables.flatMap((name, index) => {
        if (known.includes(name)) return [];
        const near = nearest(name, known);
        const advice = near === undefined ? "name one of them, or add it" : `did you mean ${near}?`;
        const there = known.length === 0 ? "none" : known.join(", ");
        return [
            {
                key: `tables[${index}]`,
                reason: `got "${name}"; the platform's DynamoDB tables are ${there}; ${advice}`,
            },
        ];
    });
}

function buildCluster(store: DaxStore, { settings, home, parent }: AwsSite): BuiltStore {
    const { allowedCidrBlocks, allowedSecurityGroupIds } = store;
    const { accountId, partition } = callerAccount(parent);
    const keyArn = home.keyArn(KeyUsage.Dynamodb);
    const arnOf = (tableName: string) =>
        pulumi.interpolate`arn:${partition}:dynamodb:${home.region}:${accountId}:table/${tableName}`;
    const cluster = new DaxCluster(
        store.name,
        {
            ...settingsOf(store, settings),
            tables: (store.tables ?? []).map((name) => ({ tableArn: arnOf(settings.tables[name] ?? name), keyArn })),
            placement: home.placement({ allowedCidrBlocks, allowedSecurityGroupIds }),
            alertTopics: home.topics(),
        },
        { parent },
    );
    const { endpoints, port, alarms, recovery } = cluster;
    return { service: store.service, endpoints, port, alarms, recovery };
}
