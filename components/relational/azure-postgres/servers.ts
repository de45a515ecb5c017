import * as dbforpostgresql from "@pulumi/azure-native/dbforpostgresql";
import * as pulumi from "@pulumi/pulumi";
import { callerClient } from "../../foundation/azure/client";
import { sendDiagnostics } from "../../foundation/azure/diagnostics";
import { lockInProd } from "../../foundation/azure/lock";
import type { AzureKeyArgs, AzurePlacementArgs } from "../../foundation/azure/placement";
import { privateEndpoint } from "../../foundation/azure/private-endpoint";
import { PrivateZone } from "../../foundation/azure/private-zone/private-zone";
import { postgresEndpoint } from "./access.rules";
import { AzurePostgresHighAvailability, AzurePostgresPrivateAccess } from "./azure-postgres.args";
import type { AzurePostgresSettings } from "./azure-postgres.settings";
import type { ComputeSize } from "./compute-sizes";
import type { AzurePostgresContext } from "./context";
import { maintenanceStart } from "./maintenance";
import type { PostgresParameter } from "./parameters";
import { parametersOf } from "./parameters";
import type { StorageSettings } from "./storage";

/** Where a server stands, and what it encrypts with. */
export interface PostgresSite {
    /** What the names of its children begin with, after the store's: "server", "replica-1", "recovery-server". */
    role: string;
    placement: AzurePlacementArgs;
    key: AzureKeyArgs;
    /** The key of backups in the paired region. */
    backupKey?: AzureKeyArgs;
}

/** A server, and the last of what is set up in it: a server takes one change at a time. */
export interface PostgresServer {
    server: dbforpostgresql.Server;
    site: PostgresSite;
    ready: pulumi.Resource;
}

type ServerArgs = dbforpostgresql.ServerArgs;

/** What the two kinds of server differ in. */
export interface ServerSpec {
    site: PostgresSite;
    compute: ComputeSize;
    storage: StorageSettings;
    own: Partial<ServerArgs>;
    /** Whether the public endpoint is open for the addresses of its firewall. */
    isOpen: boolean;
    ignoreChanges: string[];
    /** Default: nothing. */
    after?: pulumi.Resource;
}

/** Creates a server that is reached privately, encrypts with the site's key and takes Entra sign-in, with its lock, endpoint and logs. */
export function createServer(context: AzurePostgresContext, spec: ServerSpec): dbforpostgresql.Server {
    const { name, args, settings, parent } = context;
    const { site, after } = spec;
    const { role, placement } = site;
    const grown = spec.storage.autogrow ? ["storage.storageSizeGB"] : [];
    const server = new dbforpostgresql.Server(
        `${name}-${role}`,
        { ...serverArgs(context, spec), ...spec.own },
        {
            parent,
            protect: settings.protection.protect,
            dependsOn: after,
            // Azure swaps the zones in a failover, and grows the disk.
            ignoreChanges: [
                "availabilityZone",
                "highAvailability.standbyAvailabilityZone",
                ...grown,
                ...spec.ignoreChanges,
            ],
        },
    );
    lockInProd(`${name}-${role}`, server.id, args.environment, { parent });
    if (settings.privateAccess === AzurePostgresPrivateAccess.Endpoint) {
        const dns = args.endpointDns?.[postgresEndpoint.subResource];
        const endpoint = { role, targetId: server.id, ...postgresEndpoint, dns };
        privateEndpoint(name, endpoint, placement, { parent, tags: args.tags });
    }
    sendDiagnostics(name, { role, resourceId: server.id }, placement.workspaceId, { parent });
    return server;
}

function serverArgs(
    { args, settings, parent }: AzurePostgresContext,
    { site, compute, storage, isOpen }: ServerSpec,
): ServerArgs {
    const { placement } = site;
    const { Enabled, Disabled } = dbforpostgresql.PasswordBasedAuth;
    return {
        resourceGroupName: placement.resourceGroupName,
        location: placement.location,
        sku: { name: compute.name, tier: compute.tier },
        storage: {
            type: storage.type,
            storageSizeGB: storage.gib,
            autoGrow: storage.autogrow ? "Enabled" : "Disabled",
            tier: storage.performanceTier,
            iops: storage.iops,
            throughput: storage.throughputMbps,
        },
        authConfig: {
            activeDirectoryAuth: dbforpostgresql.MicrosoftEntraAuth.Enabled,
            passwordAuth: settings.passwordAuthentication ? Enabled : Disabled,
            tenantId: callerClient(parent).tenantId,
        },
        ...encryptionArgs(site),
        network: networkArgs(settings, placement, isOpen),
        maintenanceWindow: { customWindow: "Enabled", ...maintenanceStart(settings.maintenanceWindow) },
        tags: args.tags,
    };
}

/** Keys without a version, so that the server follows their rotations. */
function encryptionArgs({ key, backupKey }: PostgresSite): Pick<ServerArgs, "identity" | "dataEncryption"> {
    const identities = pulumi.all([key.identityId, ...(backupKey ? [backupKey.identityId] : [])]);
    const backup = backupKey && {
        geoBackupKeyURI: backupKey.keyUri,
        geoBackupUserAssignedIdentityId: backupKey.identityId,
    };
    return {
        identity: {
            type: dbforpostgresql.IdentityType.UserAssigned,
            userAssignedIdentities: identities.apply((ids) => Object.fromEntries(ids.map((id) => [id, {}]))),
        },
        dataEncryption: {
            type: dbforpostgresql.DataEncryptionType.AzureKeyVault,
            primaryKeyURI: key.keyUri,
            primaryUserAssignedIdentityId: key.identityId,
            ...backup,
        },
    };
}

function networkArgs(
    { privateAccess }: AzurePostgresSettings,
    { postgresSubnetId, privateDnsZoneIds }: AzurePlacementArgs,
    isOpen: boolean,
): ServerArgs["network"] {
    if (privateAccess === AzurePostgresPrivateAccess.Subnet)
        return {
            delegatedSubnetResourceId: postgresSubnetId,
            privateDnsZoneArmResourceId: privateDnsZoneIds?.[PrivateZone.PostgresSubnet],
        };
    const { Enabled, Disabled } = dbforpostgresql.ServerPublicNetworkAccessState;
    return { publicNetworkAccess: isOpen ? Enabled : Disabled };
}

/** What the primary has that replicas take over from it, or cannot have. */
export function primaryArgs({ settings }: AzurePostgresContext): Partial<ServerArgs> {
    const { highAvailability, backupRetentionDays, geoRedundantBackup, engineVersion } = settings;
    const mode: Record<AzurePostgresHighAvailability, string> = {
        [AzurePostgresHighAvailability.Disabled]: dbforpostgresql.PostgreSqlFlexibleServerHighAvailabilityMode.Disabled,
        [AzurePostgresHighAvailability.SameZone]: dbforpostgresql.PostgreSqlFlexibleServerHighAvailabilityMode.SameZone,
        [AzurePostgresHighAvailability.ZoneRedundant]:
            dbforpostgresql.PostgreSqlFlexibleServerHighAvailabilityMode.ZoneRedundant,
    };
    return {
        version: engineVersion,
        highAvailability: { mode: mode[highAvailability] },
        backup: { backupRetentionDays, geoRedundantBackup: geoRedundantBackup ? "Enabled" : "Disabled" },
    };
}

/** Sets a server's parameters, one after another; gives the last. */
export function setParameters(
    { name, args, settings, parent }: AzurePostgresContext,
    server: dbforpostgresql.Server,
    { role, placement }: PostgresSite,
    compute: ComputeSize,
    after: pulumi.Resource,
): pulumi.Resource {
    const set = (before: pulumi.Resource, parameter: PostgresParameter) =>
        new dbforpostgresql.Configuration(
            `${name}-${role}-${parameter.name.replace(/[._]/g, "-")}`,
            {
                resourceGroupName: placement.resourceGroupName,
                serverName: server.name,
                configurationName: parameter.name,
                value: parameter.value,
                source: "user-override",
            },
            { parent, dependsOn: before },
        );
    return parametersOf(settings, compute, args.parameters).reduce<pulumi.Resource>(set, after);
}
