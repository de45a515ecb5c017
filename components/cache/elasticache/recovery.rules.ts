import { storeKeyRegionRules } from "../../foundation/aws/key-region.rules";
import { logRetentionDays } from "../../foundation/aws/log-group";
import { windowRules } from "../../foundation/aws/windows";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, isWithin } from "../../shared/rule";
import type { ElasticacheClusterArgs } from "./elasticache.args";
import { CacheDeployment } from "./elasticache.args";
import type { ElasticacheSettings } from "./elasticache.settings";
import { globalFamilies, isGlobal } from "./node-types";

/** The shortest window that ElastiCache takes, in minutes. */
const shortestWindowMinutes = 60;

/** What ElastiCache would refuse of snapshots, windows, logs and the copy in the recovery region. */
export function recoveryProblems(args: ElasticacheClusterArgs, settings: ElasticacheSettings): Problem[] {
    const { backupRetentionDays: days, logRetentionDays: logDays, slowCommandMs } = settings;
    return brokenRules([
        {
            key: "backupRetentionDays",
            broken: !isWithin(days, 1, 35),
            reason: `got ${days}; snapshots are kept 1 to 35 days; set one of those`,
        },
        {
            key: "logRetentionDays",
            broken: !logRetentionDays.includes(logDays),
            reason: `got ${logDays}; CloudWatch Logs takes ${logRetentionDays.join(", ")}; set one of those`,
        },
        {
            key: "slowCommandMs",
            broken: !(slowCommandMs > 0),
            reason: `got ${slowCommandMs}; a slow command takes more than 0 ms; set for example 10`,
        },
        {
            key: "keyspaceEvents",
            broken: args.keyspaceEvents !== undefined && !/^[KEg$lshzxetdmnA]*$/.test(args.keyspaceEvents),
            reason: `got "${args.keyspaceEvents}"; the letters are K E g $ l s h z x e t d m n A; set for example "Ex"`,
        },
        ...windowRules("ElastiCache", settings, shortestWindowMinutes),
        ...storeKeyRegionRules(args, args.recovery),
        ...restoreRules(args, settings),
        ...globalRules(args, settings),
    ]);
}

/** Source: "Restoring from a backup into a new cache", Amazon ElastiCache user guide. */
function restoreRules({ restore }: ElasticacheClusterArgs, { deployment }: ElasticacheSettings): Rule[] {
    if (restore === undefined) return [];
    const { snapshotName, snapshotArns } = restore;
    const count = [snapshotName, snapshotArns].filter((source) => source !== undefined).length;
    return [
        {
            key: "restore",
            broken: count !== 1,
            reason: `got ${count} of snapshotName and snapshotArns; a cache is filled from one of them; set one`,
        },
        {
            key: "restore.snapshotName",
            broken: snapshotName !== undefined && deployment === CacheDeployment.Serverless,
            reason: `got a name for a serverless cache, which takes ARNs; set snapshotArns`,
        },
    ];
}

/** Source: "Prerequisites and limitations" of Global Datastores, Amazon ElastiCache user guide. */
function globalRules(args: ElasticacheClusterArgs, settings: ElasticacheSettings): Rule[] {
    const { recovery, placement, allowMajorVersionUpgrade } = args;
    const { globalDatastore, node, nodesPerShard } = settings;
    return [
        {
            key: "recovery",
            broken: globalDatastore && recovery === undefined,
            reason: `globalDatastore needs a recovery region, and none is given; give it, or set globalDatastore to false`,
        },
        {
            key: "recovery.region",
            broken: typeof recovery?.region === "string" && recovery.region === placement.region,
            reason: `got "${String(recovery?.region)}", the cache's own region; set another one`,
        },
        {
            key: "nodeType",
            broken: globalDatastore && !isGlobal(node),
            reason: `got "${node.name}" in a Global Datastore, which takes ${globalFamilies.join(", ")} from large on; set one of those or globalDatastore to false`,
        },
        {
            key: "nodesPerShard",
            broken: globalDatastore && nodesPerShard < 2,
            reason: `got ${nodesPerShard} in a Global Datastore, which needs automatic failover, and so at least two; set 2 or more, or globalDatastore to false`,
        },
        {
            key: "allowMajorVersionUpgrade",
            broken: (allowMajorVersionUpgrade ?? false) && !globalDatastore,
            reason: `got true without a Global Datastore, whose members alone need it; change engineVersion and leave allowMajorVersionUpgrade out`,
        },
    ];
}
