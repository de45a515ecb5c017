import * as sql from "@pulumi/azure-native/sql";
import * as pulumi from "@pulumi/pulumi";
import { callerClient } from "../../foundation/azure/client";
import { sendDiagnostics } from "../../foundation/azure/diagnostics";
import { lockInProd } from "../../foundation/azure/lock";
import type { AzureKeyArgs, AzurePlacementArgs } from "../../foundation/azure/placement";
import { privateEndpoint } from "../../foundation/azure/private-endpoint";
import { AzurePrincipalType } from "../../foundation/azure/store-settings";
import { addressRange } from "../../shared/cidr";
import { sqlEndpoint } from "./access.rules";
import type { AzureSqlContext } from "./context";

/** Where a server stands, and what it encrypts with. */
export interface SqlSite {
    /** What the names of its children begin with, after the store's: "" at home, "recovery-" in the recovery region. */
    prefix: string;
    placement: AzurePlacementArgs;
    key: AzureKeyArgs;
    /** The identity by which it uses keys. */
    identityId: pulumi.Input<string>;
    /** The key of the other region, whose databases it takes over. */
    otherKey?: AzureKeyArgs;
}

/** A server, and what must be there before databases are copied to it. */
export interface SqlServer {
    server: sql.Server;
    site: SqlSite;
    ready: pulumi.Resource[];
}

/** Creates a server that takes Entra sign-in and TLS only, encrypts with the site's key, and is reached through its endpoint alone. */
export function createServer(context: AzureSqlContext, site: SqlSite): SqlServer {
    const { name, args, settings, parent } = context;
    const { prefix, placement, key, identityId } = site;
    const { resourceGroupName, location } = placement;
    const isOpen = settings.allowedAddresses.length > 0;
    const server = new sql.Server(
        `${name}-${prefix}server`,
        {
            resourceGroupName,
            location,
            version: "12.0",
            administrators: administratorOf(context),
            identity: { type: sql.IdentityType.UserAssigned, userAssignedIdentities: [identityId] },
            primaryUserAssignedIdentityId: identityId,
            keyId: key.keyUriWithVersion,
            minimalTlsVersion: settings.minimalTlsVersion,
            publicNetworkAccess: isOpen ? "Enabled" : "Disabled",
            tags: args.tags,
        },
        // Azure takes the administrator when the server is created, and refuses or forgets it afterwards.
        { parent, protect: settings.protection.protect, ignoreChanges: ["administrators"] },
    );
    lockInProd(`${name}-${prefix}server`, server.id, args.environment, { parent });
    privateEndpoint(
        name,
        {
            role: `${prefix}server`,
            targetId: server.id,
            ...sqlEndpoint,
            dns: args.endpointDns?.[sqlEndpoint.subResource],
        },
        placement,
        { parent, tags: args.tags },
    );
    const ready = encrypt(context, site, server);
    openTo(context, site, server);
    watchOver(context, site, server);
    return { server, site, ready };
}

const principalTypes: Record<AzurePrincipalType, sql.PrincipalType> = {
    [AzurePrincipalType.User]: sql.PrincipalType.User,
    [AzurePrincipalType.Group]: sql.PrincipalType.Group,
    [AzurePrincipalType.ServicePrincipal]: sql.PrincipalType.Application,
};

function administratorOf({ args, parent }: AzureSqlContext) {
    const { login, objectId, principalType } = args.administrator!;
    return {
        administratorType: sql.AdministratorType.ActiveDirectory,
        azureADOnlyAuthentication: true,
        login,
        sid: objectId,
        principalType: principalTypes[principalType ?? AzurePrincipalType.Group],
        tenantId: callerClient(parent).tenantId,
    };
}

/** A key as a server calls it: vault, key and version. */
function serverKeyName(uriWithVersion: pulumi.Input<string>): pulumi.Output<string> {
    return pulumi.output(uriWithVersion).apply((uri) => {
        const { hostname, pathname } = new URL(uri);
        const [, , key, version] = pathname.split("/");
        return [hostname.split(".")[0], key, version].join("_");
    });
}

/** Lets the server follow its key's rotations, and know the key of the region whose databases it may take over. */
function encrypt({ name, parent }: AzureSqlContext, site: SqlSite, server: sql.Server): pulumi.Resource[] {
    const { prefix, placement, key, otherKey } = site;
    const place = { resourceGroupName: placement.resourceGroupName, serverName: server.name };
    const protector = new sql.EncryptionProtector(
        `${name}-${prefix}protector`,
        {
            ...place,
            encryptionProtectorName: "current",
            serverKeyType: sql.ServerKeyType.AzureKeyVault,
            serverKeyName: serverKeyName(key.keyUriWithVersion),
            autoRotationEnabled: true,
        },
        { parent },
    );
    if (otherKey === undefined) return [protector];
    const other = new sql.ServerKey(
        `${name}-${prefix}other-key`,
        {
            ...place,
            keyName: serverKeyName(otherKey.keyUriWithVersion),
            serverKeyType: sql.ServerKeyType.AzureKeyVault,
            uri: otherKey.keyUriWithVersion,
        },
        // Backups made with an older version need it for as long as they are kept.
        { parent, dependsOn: protector, retainOnDelete: true },
    );
    return [protector, other];
}

/** Admits each address or block, by a rule called after it. */
function openTo({ name, settings, parent }: AzureSqlContext, { prefix, placement }: SqlSite, server: sql.Server): void {
    for (const address of settings.allowedAddresses) {
        const { first, last } = addressRange(address);
        new sql.FirewallRule(
            `${name}-${prefix}allow-${address.replace(/[./]/g, "-")}`,
            {
                resourceGroupName: placement.resourceGroupName,
                serverName: server.name,
                firewallRuleName: `allow-${address.replace("/", "-")}`,
                startIpAddress: first,
                endIpAddress: last,
            },
            { parent },
        );
    }
}

/** Audits every database to the workspace, and has Defender look for threats and vulnerabilities. */
function watchOver(
    { name, settings, parent }: AzureSqlContext,
    { prefix, placement }: SqlSite,
    server: sql.Server,
): void {
    const place = { resourceGroupName: placement.resourceGroupName, serverName: server.name };
    // The audit of the whole server is a log of its master database, and must flow before it is turned on.
    const master = pulumi.interpolate`${server.id}/databases/master`;
    const flow = { role: `${prefix}master`, resourceId: master, metrics: false };
    const diagnostics = sendDiagnostics(name, flow, placement.workspaceId, { parent });
    new sql.ExtendedServerBlobAuditingPolicy(
        `${name}-${prefix}audit`,
        {
            ...place,
            blobAuditingPolicyName: "default",
            state: sql.BlobAuditingPolicyState.Enabled,
            isAzureMonitorTargetEnabled: true,
            isDevopsAuditEnabled: true,
            auditActionsAndGroups: settings.auditActions,
        },
        { parent, dependsOn: diagnostics },
    );
    if (!settings.defender) return;
    const threats = new sql.ServerSecurityAlertPolicy(
        `${name}-${prefix}threats`,
        {
            ...place,
            securityAlertPolicyName: "Default",
            state: sql.SecurityAlertsPolicyState.Enabled,
            emailAccountAdmins: true,
        },
        { parent },
    );
    new sql.SqlVulnerabilityAssessmentsSetting(
        `${name}-${prefix}vulnerabilities`,
        { ...place, vulnerabilityAssessmentName: "default", state: sql.SqlVulnerabilityAssessmentState.Enabled },
        { parent, dependsOn: threats },
    );
}
