import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { Recovery } from "../../shared/store";
import { RecoveryCopy } from "../../shared/tiers";
import type { RdsContext } from "./context";
import { createRecoveryReplica } from "./instances";
import type { RdsSettings } from "./rds-database.settings";
import type { RdsSite } from "./site";
import { createSite, keyFor } from "./site";

/** What stands in the recovery region. */
export interface RecoveryRegion {
    region: pulumi.Input<string>;
    /** The replica, and what it stands on; left out where only backups are kept. */
    replica?: { instance: aws.rds.Instance; site: RdsSite };
}

/** The recovery region and the CMK of what is kept there. */
export interface RecoveryKey {
    region: pulumi.Input<string>;
    kmsKeyArn: pulumi.Input<string>;
}

/** The key given for the recovery region, or else one of the database's own; undefined where nothing is kept there. */
export function recoveryKeyFor(context: RdsContext): RecoveryKey | undefined {
    const { recovery } = context.args;
    if (recovery === undefined || context.settings.recoveryCopy === RecoveryCopy.None) return undefined;
    const { region } = recovery;
    return { region, kmsKeyArn: keyFor(context, `${context.name}-recovery`, recovery.kmsKeyArn, region) };
}

/** Replicates the backups, and for premium the database, to the recovery region; undefined where nothing is kept there. */
export function createRecovery(
    context: RdsContext,
    writer: aws.rds.Instance,
    monitoringRole: aws.iam.Role | undefined,
    key: RecoveryKey | undefined,
): RecoveryRegion | undefined {
    const { name, args, settings, parent } = context;
    if (key === undefined) return undefined;
    const { region, kmsKeyArn } = key;
    const network = args.recovery?.network;
    new aws.rds.InstanceAutomatedBackupsReplication(
        `${name}-recovery-backups`,
        { region, sourceDbInstanceArn: writer.arn, kmsKeyId: kmsKeyArn, retentionPeriod: settings.backupRetentionDays },
        { parent },
    );
    if (settings.recoveryCopy !== RecoveryCopy.BackupsAndReplica || network === undefined) return { region };
    const site = createSite(context, `${name}-recovery`, network, region, kmsKeyArn);
    return { region, replica: { site, instance: createRecoveryReplica(context, site, writer.arn, monitoringRole) } };
}

/** RDS ships transaction logs every five minutes. Source: "Introduction to backups", Amazon RDS user guide. */
const logShippingMinutes = 5;

/** How long each way back takes, in minutes; restores lengthen with the storage to be read back. */
const minutes = { failover: 2, promotion: 30, restore: 60, restorePerTib: 30 };

/** RPO and RTO when the instance, or with a copy elsewhere its whole region, is lost, and how data comes back. */
export function recoveryOf(settings: RdsSettings, region: string | undefined): Recovery {
    const hasReplica = settings.recoveryCopy === RecoveryCopy.BackupsAndReplica;
    const restore = minutes.restore + Math.ceil(settings.storageGib / 1024) * minutes.restorePerTib;
    const ways = [
        settings.multiAz ? `lost zone: failover by RDS in about ${minutes.failover} minutes, nothing lost` : undefined,
        `lost data: restore to any time of the last ${settings.backupRetentionDays} days but the last ${logShippingMinutes} minutes`,
        settings.recoveryCopy === RecoveryCopy.None
            ? undefined
            : `lost region: restore the backups replicated to ${region}`,
        hasReplica ? `or promote the read replica in ${region}` : undefined,
    ];
    return {
        rpoMinutes: logShippingMinutes,
        rtoMinutes: hasReplica ? minutes.promotion : restore,
        how: ways.filter((way) => way !== undefined).join("; "),
    };
}
