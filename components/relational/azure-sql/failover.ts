import * as managedidentity from "@pulumi/azure-native/managedidentity";
import * as sql from "@pulumi/azure-native/sql";
import * as pulumi from "@pulumi/pulumi";
import { sendDiagnostics } from "../../foundation/azure/diagnostics";
import { globalName } from "../../foundation/azure/names";
import type { AzureKeyArgs } from "../../foundation/azure/placement";
import { AzureRole, assignRole } from "../../foundation/azure/roles";
import { customerKeyFor } from "../../foundation/azure/store-key/customer-key";
import { AzureKeyUsage } from "../../foundation/azure/store-key/azure-store-key.args";
import type { AzureSqlRecoveryArgs } from "./azure-sql.args";
import { AzureSqlFailoverPolicy } from "./azure-sql.args";
import type { AzureSqlContext } from "./context";
import type { SqlDatabase } from "./databases";
import { createPools, retain } from "./databases";
import type { SqlServer, SqlSite } from "./servers";
import { createServer } from "./servers";

/** The sites of a store; without a failover group there is one. */
export interface SqlSites {
    home: SqlSite;
    recovery?: SqlSite;
}

/**
 * Where the servers stand and what they encrypt with. Two servers of a failover group have to open each other's databases: each knows
 * both keys, and one identity that the store makes may use both. Alone, a server uses its key by the key's own identity.
 */
export function sitesOf(context: AzureSqlContext): SqlSites {
    const { args, settings } = context;
    const { placement, recovery } = args;
    const key = keyOf(context, "", args);
    if (!settings.failoverGroup || recovery === undefined)
        return { home: { prefix: "", placement, key, identityId: key.identityId } };
    const otherKey = keyOf(context, "recovery-", recovery);
    const identityId = identityFor(context, [
        ["identity-key-use", key],
        ["identity-recovery-key-use", otherKey],
    ]);
    return {
        home: { prefix: "", placement, key, identityId, otherKey },
        recovery: { prefix: "recovery-", placement: recovery.placement, key: otherKey, identityId, otherKey: key },
    };
}

function keyOf(
    { name, args, parent }: AzureSqlContext,
    prefix: string,
    { placement, customerKey }: AzureSqlRecoveryArgs,
): AzureKeyArgs {
    const { environment, tags } = args;
    const own = { usage: AzureKeyUsage.Sql, placement, environment, tags, parent };
    return customerKeyFor(prefix === "" ? name : `${name}-recovery`, customerKey, own);
}

/** The identity of both servers; its id waits until it may use every key. */
function identityFor(
    { name, args, parent }: AzureSqlContext,
    keys: [role: string, key: AzureKeyArgs][],
): pulumi.Output<string> {
    const { location, resourceGroupName } = args.placement;
    const identity = new managedidentity.UserAssignedIdentity(
        `${name}-identity`,
        { location, resourceGroupName, tags: args.tags },
        { parent },
    );
    const principalId = identity.principalId;
    const role = AzureRole.KeyVaultCryptoServiceEncryptionUser;
    const admissions = keys.map(([suffix, { keyId }]) =>
        assignRole(`${name}-${suffix}`, { scope: keyId ?? "", principalId, role }, { parent }),
    );
    return pulumi.all([identity.id, ...admissions.map(({ id }) => id)]).apply(([id]) => id ?? "");
}

/** A failover group and its other end. */
export interface SqlFailover {
    group: sql.FailoverGroup;
    partner: SqlServer;
}

/** Creates the partner server with pools of the same names, and the group; the databases in the recovery region are Azure's to make. */
export function createFailover(
    context: AzureSqlContext,
    home: SqlServer,
    databases: SqlDatabase[],
    site: SqlSite | undefined,
): SqlFailover | undefined {
    if (site === undefined) return undefined;
    const { name, args, settings, parent } = context;
    const partner = createServer(context, site);
    const pools = createPools(context, partner, settings.zoneRedundantThere);
    const automatic = settings.failoverPolicy === AzureSqlFailoverPolicy.Automatic;
    const group = new sql.FailoverGroup(
        `${name}-failover`,
        {
            resourceGroupName: args.placement.resourceGroupName,
            serverName: home.server.name,
            // The name is a host name all over Azure.
            failoverGroupName: globalName(name, { maxLength: 63 }, parent),
            partnerServers: [{ id: partner.server.id }],
            databases: databases.map(({ database }) => database.id),
            readWriteEndpoint: {
                failoverPolicy: settings.failoverPolicy,
                failoverWithDataLossGracePeriodMinutes: automatic ? settings.failoverGraceMinutes : undefined,
            },
            // Readers stay where they are when the secondary is lost, and do not load the primary.
            readOnlyEndpoint: { failoverPolicy: sql.ReadOnlyEndpointFailoverPolicy.Disabled },
            secondaryType: settings.secondaryType,
            tags: args.tags,
        },
        {
            parent,
            protect: settings.protection.protect,
            // The same name cannot be taken twice at a time.
            deleteBeforeReplace: true,
            dependsOn: [...home.ready, ...partner.ready, ...pools.map(({ pool }) => pool)],
        },
    );
    followUp(context, partner, group);
    return { group, partner };
}

/** What Azure does not carry over to the databases that it makes: how long their backups are kept, and where their logs go. */
function followUp(context: AzureSqlContext, partner: SqlServer, group: sql.FailoverGroup): void {
    const { name, settings, parent } = context;
    const { workspaceId } = partner.site.placement;
    for (const database of settings.databases) {
        const there = pulumi.all([partner.server.id, group.id]).apply(([id]) => `${id}/databases/${database.name}`);
        const flow = { role: `recovery-database-${database.name}`, resourceId: there };
        sendDiagnostics(name, flow, workspaceId, { parent });
        retain(
            context,
            partner,
            database,
            group.id.apply(() => database.name),
        );
    }
}
