import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { DocumentdbContext } from "./context";
import type { Member } from "./members";
import { createMember } from "./members";
import type { DocumentdbSite } from "./site";
import { createSite, keyFor } from "./site";

/** The recovery region and the CMK of what is kept there. */
export interface RecoveryKey {
    region: pulumi.Input<string>;
    kmsKeyArn: pulumi.Input<string>;
}

/** The key given for the recovery region, or else one of the cluster's own; undefined where nothing is kept there. */
export function recoveryKeyFor(context: DocumentdbContext): RecoveryKey | undefined {
    const { recovery } = context.args;
    if (recovery === undefined || !context.settings.global) return undefined;
    const { region } = recovery;
    return { region, kmsKeyArn: keyFor(context, `${context.name}-recovery`, recovery.kmsKeyArn, region) };
}

/** The global cluster, which stands before its members; undefined where there is only one. */
export function createGlobalCluster({
    name,
    args,
    settings,
    parent,
}: DocumentdbContext): aws.docdb.GlobalCluster | undefined {
    if (!settings.global) return undefined;
    const { protection } = settings;
    return new aws.docdb.GlobalCluster(
        `${name}-global`,
        {
            region: args.placement.region,
            globalClusterIdentifier: `${settings.identifier}-global`,
            engine: "docdb",
            engineVersion: settings.engineVersion,
            storageEncrypted: true,
            deletionProtection: protection.deletionProtection,
        },
        { parent, protect: protection.protect },
    );
}

/** The member of the recovery region, which copies the other one within a second; undefined where there is none. */
export function createSecondary(
    context: DocumentdbContext,
    globalCluster: aws.docdb.GlobalCluster | undefined,
    key: RecoveryKey | undefined,
    primary: Member,
): { member: Member; site: DocumentdbSite } | undefined {
    const { name, args, settings } = context;
    const { recovery } = args;
    if (globalCluster === undefined || key === undefined || recovery === undefined) return undefined;
    const names = { prefix: `${name}-recovery`, identifier: `${settings.identifier}-recovery` };
    const site = createSite(context, names, recovery.network, key.region, key.kmsKeyArn);
    // AWS adds a secondary to a global cluster once the primary has an instance that writes.
    const dependsOn = primary.instances;
    return { site, member: createMember(context, site, { globalCluster, dependsOn }) };
}
