import * as aws from "@pulumi/aws";
import type { AuroraContext } from "./context";

/** Every member of a global database speaks PostgreSQL. */
export const engine = "aurora-postgresql";

/** Whether a line past its standard support is kept, in the words of RDS. */
export function lifecycleOf(extendedSupport = false): string {
    return extendedSupport ? "open-source-rds-extended-support" : "open-source-rds-extended-support-disabled";
}

/**
 * The global cluster, which alone has the database's version. When that changes, the provider finds out who writes now and upgrades
 * in the order that works: for a minor the readers' regions first and the writer's last, for a line all members at once. An order among
 * the members in the code would be wrong after the first failover. Undefined for a regional database.
 */
export function createGlobalCluster(context: AuroraContext): aws.rds.GlobalCluster | undefined {
    const { name, args, settings, parent } = context;
    if (!settings.global) return undefined;
    const { deletionProtection, forceDestroy, protect } = settings.protection;
    return new aws.rds.GlobalCluster(
        `${name}-global`,
        {
            region: args.regions[0]?.region,
            globalClusterIdentifier: settings.identifier,
            engine,
            engineVersion: settings.engineVersion,
            engineLifecycleSupport: lifecycleOf(args.extendedSupport),
            storageEncrypted: true,
            deletionProtection,
            forceDestroy,
            tags: args.tags,
        },
        { parent, protect },
    );
}
