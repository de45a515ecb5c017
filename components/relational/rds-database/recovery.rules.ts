import { storeKeyRegionRules } from "../../foundation/aws/key-region.rules";
import type { Problem } from "../../shared/problems";
import { restoreRules } from "../../shared/restore";
import { RecoveryCopy } from "../../shared/tiers";
import { backupRules } from "../shared/backup-windows";
import type { RdsDatabaseArgs } from "./rds-database.args";
import type { RdsSettings } from "./rds-database.settings";
import { needsOwnSecret } from "./rds-database.settings";
import { brokenRules, isWithin } from "../../shared/rule";

/** What RDS would refuse of backups, windows and copies in the recovery region. */
export function recoveryProblems(args: RdsDatabaseArgs, settings: RdsSettings): Problem[] {
    return [
        ...brokenRules([...backupRules(settings), ...storeKeyRegionRules(args, args.recovery)]),
        ...copyProblems(args, settings),
        ...replicaProblems(args, settings),
        ...originProblems(args),
    ];
}

/** What RDS would refuse of what a new instance is restored from. Source: "RestoreDBInstanceFromDBSnapshot" and "RestoreDBInstanceToPointInTime", which take no key. */
function originProblems({ restore, kmsKeyArn }: RdsDatabaseArgs): Problem[] {
    return brokenRules([
        ...restoreRules(restore, ["snapshotIdentifier", "sourceIdentifier", "sourceResourceId", "automatedBackupsArn"]),
        {
            key: "kmsKeyArn",
            broken: restore !== undefined && kmsKeyArn === undefined,
            reason: "got none with restore, but a restored instance keeps the key of its source; give that key, or copy the snapshot under a key of your own and give that",
        },
    ]);
}

/** What a copy in another region needs there. */
function copyProblems({ recovery, placement }: RdsDatabaseArgs, { recoveryCopy }: RdsSettings): Problem[] {
    const wantsReplica = recoveryCopy === RecoveryCopy.BackupsAndReplica;
    const lesser = recovery === undefined ? RecoveryCopy.None : RecoveryCopy.Backups;
    const lacks = (what: string) =>
        `recoveryCopy ${recoveryCopy} needs ${what}, and none is given; give it, or set recoveryCopy to ${lesser}`;
    return brokenRules([
        {
            key: "recovery",
            broken: recoveryCopy !== RecoveryCopy.None && recovery === undefined,
            reason: lacks("a recovery region"),
        },
        {
            key: "recovery.region",
            broken: typeof recovery?.region === "string" && recovery.region === placement.region,
            reason: `got "${String(recovery?.region)}", the database's own region; set another one`,
        },
        {
            key: "recovery.network",
            broken: wantsReplica && recovery !== undefined && recovery.network === undefined,
            reason: lacks("a network in the recovery region for the read replica"),
        },
        {
            key: "recovery.alertTopics",
            broken: wantsReplica && recovery !== undefined && recovery.alertTopics === undefined,
            reason: lacks("alert topics in the recovery region for the read replica's alarms"),
        },
    ]);
}

/** What read replicas exclude. Source: "Limitations and considerations for Amazon RDS blue/green deployments" and needsOwnSecret. */
function replicaProblems(args: RdsDatabaseArgs, { recoveryCopy, readReplicas }: RdsSettings): Problem[] {
    const hasRemote = recoveryCopy === RecoveryCopy.BackupsAndReplica;
    return brokenRules([
        {
            key: "readReplicas",
            broken: !isWithin(readReplicas, 0, hasRemote ? 14 : 15),
            reason: `got ${readReplicas}; RDS keeps 15 read replicas of an instance, the one in the recovery region included; set 0 to ${hasRemote ? 14 : 15}`,
        },
        {
            key: "blueGreenUpdates",
            broken: (args.blueGreenUpdates ?? false) && hasRemote,
            reason: `got true with a read replica in another region, which blue/green deployments do not take; set recoveryCopy to ${RecoveryCopy.Backups} or blueGreenUpdates to false`,
        },
        {
            key: "managedPassword",
            broken: (args.managedPassword ?? false) && needsOwnSecret(args, recoveryCopy),
            reason: `got true, but RDS cannot manage the master password with read replicas or blue/green updates; leave managedPassword out`,
        },
    ]);
}
