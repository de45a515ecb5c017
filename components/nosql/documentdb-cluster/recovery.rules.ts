import { windowRules } from "../../foundation/aws/windows";
import type { Problem } from "../../shared/problems";
import { restoreRules } from "../../shared/restore";
import type { Rule } from "../../shared/rule";
import { brokenRules, isWithin } from "../../shared/rule";
import { Environment } from "../../shared/tier";
import type { DocumentdbClusterArgs } from "./documentdb-cluster.args";
import type { DocumentdbSettings } from "./documentdb-cluster.settings";

/** Source: "Overview of Amazon DocumentDB global clusters", limitations. */
const withoutGlobal = ["sa-east-1", "eu-south-1", "cn-north-1", "cn-northwest-1"];

/** What DocumentDB would refuse of backups, windows and the global cluster. */
export function recoveryProblems(args: DocumentdbClusterArgs, settings: DocumentdbSettings): Problem[] {
    const { backupRetentionDays: days, environment } = settings;
    const fewest = environment === Environment.Prod ? 7 : 1;
    return brokenRules([
        {
            key: "backupRetentionDays",
            broken: !isWithin(days, fewest, 35),
            reason: `got ${days}; DocumentDB keeps backups ${fewest} to 35 days in ${environment}; set one of those`,
        },
        ...windowRules("DocumentDB", settings),
        ...(settings.global ? globalRules(args, settings) : []),
        ...restoreRules(args.restore, ["snapshotIdentifier", "sourceIdentifier"]),
        {
            key: "restore",
            broken: args.restore !== undefined && settings.global,
            reason: "got it with a global cluster, which cannot be restored as one; set global to false for the update that restores, then make it global",
        },
    ]);
}

function globalRules({ recovery, placement }: DocumentdbClusterArgs, { instance }: DocumentdbSettings): Rule[] {
    const regions = [
        { key: "placement.region", region: placement.region },
        { key: "recovery.region", region: recovery?.region },
    ];
    return [
        {
            key: "instanceClass",
            broken: instance.burstable,
            reason: `got "${instance.name}", which no global cluster takes; set instanceClass to db.r6g.large or larger, or global to false`,
        },
        {
            key: "recovery",
            broken: recovery === undefined,
            reason: "global needs a recovery region with a network and alert topics, and none is given; give it, or set global to false",
        },
        {
            key: "recovery.region",
            broken: typeof recovery?.region === "string" && recovery.region === placement.region,
            reason: `got "${String(recovery?.region)}", the cluster's own region; set another one`,
        },
        ...regions.map(({ key, region }) => ({
            key,
            broken: typeof region === "string" && withoutGlobal.includes(region),
            reason: `got "${String(region)}", where DocumentDB has no global clusters; set another region or global to false`,
        })),
    ];
}
