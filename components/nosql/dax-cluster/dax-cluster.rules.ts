import { regionOfArn } from "../../foundation/aws/key-region.rules";
import { placementRules } from "../../foundation/aws/placement.rules";
import { weeklySpan } from "../../foundation/aws/windows";
import { nearest } from "../../shared/nearest";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, isWithin } from "../../shared/rule";
import { Environment } from "../../shared/tier";
import { sizesOf } from "../../shared/tiers";
import type { DynamodbGrantArgs } from "../dynamodb-table/data.args";
import { DynamodbAccess } from "../dynamodb-table/data.args";
import type { DaxClusterArgs } from "./dax-cluster.args";
import type { DaxSettings } from "./dax-cluster.settings";
import { longestName, settingsOf } from "./dax-cluster.settings";
import { nodeTypes } from "./node-types";

/** The most nodes, the primary included. Source: "DAX cluster components", Amazon DynamoDB developer guide. */
const mostNodes = 11;
/** The primary and two replicas: with fewer, a lost zone is a lost cluster. Source: the same. */
const leastForAvailability = 3;
const shortestMaintenanceMinutes = 60;
/** DAX caches items; streams are read from the table. */
const itemAccess = [DynamodbAccess.Read, DynamodbAccess.Write, DynamodbAccess.ReadWrite];

/** All that DAX would refuse, or that would take a protection away. What is unknown at preview is skipped. */
export function daxClusterProblems(name: string, args: DaxClusterArgs): Problem[] {
    const settings = settingsOf(name, args);
    const grants = args.grants ?? [];
    return [
        ...brokenRules([
            ...sizeRules(args, settings),
            ...cacheRules(args, settings),
            ...placementRules("placement", args.placement, placeFor(settings)),
            ...grants.map((grant, position) => ({
                key: `grants[${position}].grantName`,
                broken: grants.findIndex(({ grantName }) => grantName === grant.grantName) !== position,
                reason: `got "${grant.grantName}" twice; give each grant a name of its own`,
            })),
        ]),
        ...grants.flatMap((grant, position) => grantProblems(`grants[${position}]`, grant, settings)),
    ];
}

/** One node stands anywhere; several spread over as many zones as there are nodes, three at most. */
function placeFor({ nodes }: DaxSettings) {
    const subnets = Math.max(1, Math.min(nodes, leastForAvailability));
    const words = ["one", "one", "two", "three"];
    return { service: "DAX", subnets, spread: words[subnets] ?? "three" };
}

function sizeRules(args: DaxClusterArgs, { clusterName, nodes, environment }: DaxSettings): Rule[] {
    const { tier, nodeType } = args;
    const hasSizes = sizesOf(tier).dax !== undefined;
    const near = nearest(nodeType ?? "", [...nodeTypes.keys()]);
    const least = environment === Environment.Prod ? leastForAvailability : 1;
    return [
        {
            key: "tier",
            broken: !hasSizes && (args.nodes === undefined || nodeType === undefined),
            reason: `got ${tier}, which has no DAX; set tier to standard or premium, or nodes and nodeType yourself`,
        },
        {
            key: "nodeType",
            broken: nodeType !== undefined && !nodeTypes.has(nodeType),
            reason: `got "${nodeType}", ${/^dax\.r3\./.test(nodeType ?? "") ? "which cannot encrypt what it keeps" : "which DAX does not have"}; its families are r7i, r5, r4, t3 and t2; set ${near ?? "one such as dax.r5.large"}`,
        },
        {
            key: "nodes",
            broken: !isWithin(nodes, least, mostNodes),
            reason: `got ${nodes}; ${environment === Environment.Prod ? "in prod " : ""}a cluster has ${least} to ${mostNodes} nodes; set one of those`,
        },
        {
            key: "clusterName",
            broken: clusterName.length > longestName || !/^[a-z](-?[a-z0-9])*$/i.test(clusterName),
            reason: `got "${clusterName}" of ${clusterName.length} characters; a cluster has a letter, then letters, digits and single hyphens, ${longestName} at most; shorten it or leave clusterName out`,
        },
    ];
}

/** Whether a table is known to be of another region. */
function isElsewhere(tableArn: unknown, region: unknown): boolean {
    const own = regionOfArn(tableArn);
    return own !== undefined && typeof region === "string" && own !== region;
}

function cacheRules(args: DaxClusterArgs, settings: DaxSettings): Rule[] {
    const { itemTtlSeconds, queryTtlSeconds, maintenanceWindow } = settings;
    const ttls = [
        { key: "itemTtlSeconds", seconds: itemTtlSeconds },
        { key: "queryTtlSeconds", seconds: queryTtlSeconds },
    ];
    return [
        {
            key: "tables",
            broken: args.tables.length === 0,
            reason: "got none; a cluster caches the tables that it is told, and no others; name at least one",
        },
        ...args.tables.map(({ tableArn }, position) => ({
            key: `tables[${position}].tableArn`,
            broken: isElsewhere(tableArn, args.placement.region),
            reason: `got a table of ${regionOfArn(tableArn)}; a cluster caches tables of its own region ${String(args.placement.region)}; give the table's ARN there, and each region a cluster of its own`,
        })),
        ...ttls.map(({ key, seconds }) => ({
            key,
            broken: !isWithin(seconds * 1000, 0, 2_147_483_647),
            reason: `got ${seconds}; 0 to 2,147,483 seconds are allowed, in whole milliseconds; set one of those or leave ${key} out`,
        })),
        {
            key: "access",
            broken: !itemAccess.includes(settings.access),
            reason: `got ${settings.access}; a cluster may ${itemAccess.join(", ")} its tables; set one of them or leave access out`,
        },
        {
            key: "maintenanceWindow",
            broken: (weeklySpan(maintenanceWindow)?.minutes ?? 0) < shortestMaintenanceMinutes,
            reason: `got "${maintenanceWindow}"; ddd:hh:mm-ddd:hh:mm in UTC is allowed, at least ${shortestMaintenanceMinutes} minutes; correct it or leave it out`,
        },
    ];
}

/** What is wrong with one grant. */
export function grantProblems(key: string, { access }: DynamodbGrantArgs, settings: DaxSettings): Problem[] {
    const allowed = settings.access === DynamodbAccess.ReadWrite ? itemAccess : [settings.access];
    return brokenRules([
        {
            key: `${key}.access`,
            broken: !allowed.includes(access),
            reason: `got ${access} of a cluster that may ${settings.access} its tables; ${allowed.join(", ")} can be granted; set one of them`,
        },
    ]);
}
