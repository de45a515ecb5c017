import type { AzureKeyArgs } from "../../foundation/azure/placement";
import { AzureKeyUsage } from "../../foundation/azure/store-key/azure-store-key.args";
import { customerKeyFor } from "../../foundation/azure/store-key/customer-key";
import { AzureStoreSecret } from "../../foundation/azure/store-secret/azure-store-secret";
import { vaultFor } from "../../foundation/azure/vault/vault-for";
import type { AzurePostgresRecoveryArgs } from "./azure-postgres.args";
import type { AzurePostgresContext } from "./context";
import type { PostgresSite } from "./servers";

/** Where the servers of a store stand. */
export interface PostgresSites {
    primary: PostgresSite;
    /** That of the recovery region comes first: it is the one to be promoted. */
    replicas: PostgresSite[];
}

/** Where the servers stand and what they encrypt with: each region has its own key, the recovery region's for replica and backups there. */
export function sitesOf(context: AzurePostgresContext): PostgresSites {
    const { name, args, settings } = context;
    const { placement, recovery } = args;
    const { replica, readReplicas, geoRedundantBackup } = settings;
    const key = keyOf(context, name, args);
    const primary = { role: "server", placement, key };
    const near = Array.from({ length: readReplicas }, (_, index) => ({ role: `replica-${index + 1}`, placement, key }));
    if (recovery === undefined || !(replica || geoRedundantBackup)) return { primary, replicas: near };
    const keyThere = keyOf(context, `${name}-recovery`, recovery);
    const far = { role: "recovery-server", placement: recovery.placement, key: keyThere };
    return {
        primary: geoRedundantBackup ? { ...primary, backupKey: keyThere } : primary,
        replicas: replica ? [far, ...near] : near,
    };
}

function keyOf(
    { args, parent }: AzurePostgresContext,
    name: string,
    { placement, customerKey }: AzurePostgresRecoveryArgs,
): AzureKeyArgs {
    const { environment, tags } = args;
    return customerKeyFor(name, customerKey, { usage: AzureKeyUsage.Postgres, placement, environment, tags, parent });
}

/** The password of the role that signs in with one, where any does. */
export function credentialsOf({ name, args, settings, parent }: AzurePostgresContext): AzureStoreSecret | undefined {
    if (!settings.passwordAuthentication) return undefined;
    const { placement, environment, tags } = args;
    const vault = vaultFor(`${name}-credentials`, args.vault, { placement, environment, tags, parent });
    return new AzureStoreSecret(`${name}-credentials`, { vault, environment, tags }, { parent });
}
