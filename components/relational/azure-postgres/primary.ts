import * as dbforpostgresql from "@pulumi/azure-native/dbforpostgresql";
import type * as pulumi from "@pulumi/pulumi";
import { callerClient } from "../../foundation/azure/client";
import type { AzureStoreSecret } from "../../foundation/azure/store-secret/azure-store-secret";
import { AzurePrincipalType } from "../../foundation/azure/store-settings";
import { addressRange } from "../../shared/cidr";
import type { AzurePostgresContext } from "./context";
import type { PostgresServer, PostgresSite } from "./servers";
import { createServer, primaryArgs, setParameters } from "./servers";

/** Creates the server that takes writes, with its administrator, database, firewall and parameters. */
export function createPrimary(
    context: AzurePostgresContext,
    site: PostgresSite,
    credentials: AzureStoreSecret | undefined,
): PostgresServer {
    const { settings } = context;
    const { compute, storage, username } = settings;
    const login = credentials && { administratorLogin: username, administratorLoginPassword: credentials.value };
    const own = { ...primaryArgs(context), ...login };
    const isOpen = settings.allowedAddresses.length > 0;
    const server = createServer(context, { site, compute, storage, own, isOpen, ignoreChanges: [] });
    const administrator = appoint(context, site, server);
    const database = createDatabase(context, site, server, administrator);
    const opened = openTo(context, site, server, database);
    return { server, site, ready: setParameters(context, server, site, compute, opened) };
}

function appoint(
    { name, args, parent }: AzurePostgresContext,
    { placement }: PostgresSite,
    server: dbforpostgresql.Server,
): pulumi.Resource {
    const { login, objectId, principalType } = args.administrator!;
    return new dbforpostgresql.AdministratorsMicrosoftEntra(
        `${name}-administrator`,
        {
            resourceGroupName: placement.resourceGroupName,
            serverName: server.name,
            objectId,
            principalName: login,
            principalType: principalType ?? AzurePrincipalType.Group,
            tenantId: callerClient(parent).tenantId,
        },
        { parent },
    );
}

function createDatabase(
    { name, settings, parent }: AzurePostgresContext,
    { placement }: PostgresSite,
    server: dbforpostgresql.Server,
    after: pulumi.Resource,
): pulumi.Resource {
    return new dbforpostgresql.Database(
        `${name}-database`,
        {
            resourceGroupName: placement.resourceGroupName,
            serverName: server.name,
            databaseName: settings.databaseName,
            charset: "UTF8",
            collation: "en_US.utf8",
        },
        { parent, protect: settings.protection.protect, dependsOn: after },
    );
}

/** Admits each address or block, by a rule called after it. */
function openTo(
    { name, settings, parent }: AzurePostgresContext,
    { placement }: PostgresSite,
    server: dbforpostgresql.Server,
    after: pulumi.Resource,
): pulumi.Resource {
    const open = (before: pulumi.Resource, address: string) => {
        const { first, last } = addressRange(address);
        const label = address.replace(/[./]/g, "-");
        return new dbforpostgresql.FirewallRule(
            `${name}-allow-${label}`,
            {
                resourceGroupName: placement.resourceGroupName,
                serverName: server.name,
                firewallRuleName: `allow-${label}`,
                startIpAddress: first,
                endIpAddress: last,
            },
            { parent, dependsOn: before },
        );
    };
    return settings.allowedAddresses.reduce<pulumi.Resource>(open, after);
}
