import { administratorRules } from "../../foundation/azure/administrator.rules";
import { endpointRules } from "../../foundation/azure/placement.rules";
import type { AzurePlacementArgs } from "../../foundation/azure/placement";
import { PrivateZone } from "../../foundation/azure/private-zone/private-zone";
import type { AzurePrincipalArgs } from "../../foundation/azure/store-settings";
import { AzureAccess } from "../../foundation/azure/store-settings";
import { addressRules, principalRules } from "../../foundation/azure/store-settings.rules";
import type { Rule } from "../../shared/rule";
import type { AzurePostgresArgs } from "./azure-postgres.args";
import { AzurePostgresPrivateAccess } from "./azure-postgres.args";
import type { AzurePostgresSettings } from "./azure-postgres.settings";

const reservedRoles = ["azure_superuser", "azure_pg_admin", "admin", "administrator", "root", "guest", "public"];
const reservedDatabases = ["azure_maintenance", "azure_sys", "postgres", "template0", "template1"];

/** The endpoint of a server that stands in no subnet. */
export const postgresEndpoint = { subResource: "postgresqlServer", zones: [PrivateZone.Postgres] };

/** What Azure would refuse, or what would open the server, of network, endpoints, addresses, administrator and principals. */
export function accessRules(args: AzurePostgresArgs, settings: AzurePostgresSettings): Rule[] {
    const there = settings.replica ? args.recovery?.placement : undefined;
    return [
        ...administratorRules(args.administrator, {
            missing:
                "nobody else can let roles in by Entra; give the login and objectId of an Entra group that administers the server",
            loginIs: ", which is its role in the server",
        }),
        ...passwordRules(args, settings),
        ...networkRules("placement", args.placement, args, settings),
        ...networkRules("recovery.placement", there, args, settings).filter(
            ({ key }) => !key.startsWith("endpointDns"),
        ),
        ...addressRules("allowedAddresses", args.allowedAddresses),
        {
            key: "allowedAddresses",
            broken: inSubnet(settings) && settings.allowedAddresses.length > 0,
            reason: `got ${settings.allowedAddresses.join(", ")}, but a server in a subnet has no public endpoint; take them out, or set privateAccess to endpoint`,
        },
        ...principalsRules(args.principals),
    ];
}

/** What is wrong with principals, of the arguments or of a later grant. */
export function principalsRules(principals: AzurePrincipalArgs[] | undefined): Rule[] {
    return principalRules(principals, { service: "PostgreSQL", access: Object.values(AzureAccess) });
}

function inSubnet({ privateAccess }: AzurePostgresSettings): boolean {
    return privateAccess === AzurePostgresPrivateAccess.Subnet;
}

function networkRules(
    key: string,
    placement: AzurePlacementArgs | undefined,
    { endpointDns }: AzurePostgresArgs,
    settings: AzurePostgresSettings,
): Rule[] {
    if (!inSubnet(settings)) return endpointRules(key, placement, [postgresEndpoint], endpointDns);
    if (placement === undefined) return [];
    const zone = PrivateZone.PostgresSubnet;
    return [
        ...endpointRules(key, placement, []),
        {
            key: "endpointDns",
            broken: Object.keys(endpointDns ?? {}).length > 0,
            reason: `got ${Object.keys(endpointDns ?? {}).join(", ")}, but a server in a subnet has no endpoint; take it out, or set privateAccess to endpoint`,
        },
        {
            key: `${key}.postgresSubnetId`,
            broken: placement.postgresSubnetId === undefined,
            reason: "is missing, and privateAccess is subnet; give the id of a subnet delegated to Microsoft.DBforPostgreSQL/flexibleServers, or set privateAccess to endpoint",
        },
        {
            key: `${key}.privateDnsZoneIds`,
            broken: placement.privateDnsZoneIds?.[zone] === undefined,
            reason: `has no zone ${zone}, which a server in a subnet registers its name in; add it, or set privateAccess to endpoint`,
        },
    ];
}

function passwordRules(
    args: AzurePostgresArgs,
    { username, databaseName, ...settings }: AzurePostgresSettings,
): Rule[] {
    return [
        {
            key: "username",
            broken: args.username !== undefined && !settings.passwordAuthentication,
            reason: `got "${username}", but nobody signs in with a password; take it out, or set passwordAuthentication to true`,
        },
        {
            key: "username",
            broken:
                !/^[a-z_][a-z0-9_]{0,62}$/.test(username) ||
                username.startsWith("pg_") ||
                reservedRoles.includes(username),
            reason: `got "${username}"; 1 to 63 lower-case letters, digits and underscores, beginning with no digit and not with pg_, are allowed, and not ${reservedRoles.join(", ")}; rename it`,
        },
        {
            key: "databaseName",
            broken: !/^[a-z_][a-z0-9_]{0,62}$/.test(databaseName) || reservedDatabases.includes(databaseName),
            reason: `got "${databaseName}"; 1 to 63 lower-case letters, digits and underscores, beginning with no digit, are allowed, and not ${reservedDatabases.join(", ")}; rename it`,
        },
    ];
}
