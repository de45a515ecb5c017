import * as storage from "@pulumi/azure-native/storage";
import * as pulumi from "@pulumi/pulumi";
import { lockInProd } from "../../foundation/azure/lock";
import { globalName } from "../../foundation/azure/names";
import type { AzureKeyArgs } from "../../foundation/azure/placement";
import type { AdlsContext } from "./adls-context";
import type { AdlsSettings } from "./adls-lake.settings";
import type { AdlsAccessTier } from "./zone.args";

/** The name is a host name all over Azure: lower-case letters and digits, 24 at most. */
const nameForm = { maxLength: 24, separator: "" } as const;

/** A storage account with a hierarchical namespace: Entra only, TLS only, encrypted by the customer's key, closed but for the addresses let in. */
export function createAccount(
    { name, args, settings, parent }: AdlsContext,
    key: AzureKeyArgs,
): storage.StorageAccount {
    const { location, resourceGroupName } = args.placement;
    const account = new storage.StorageAccount(
        `${name}-account`,
        {
            accountName: globalName(name, nameForm, parent),
            resourceGroupName,
            location,
            kind: storage.Kind.StorageV2,
            sku: { name: `Standard_${settings.redundancy}` },
            isHnsEnabled: true,
            // The rules have refused Archive, which no file is written to.
            accessTier: storage.AccessTier[settings.accessTier as Exclude<AdlsAccessTier, AdlsAccessTier.Archive>],
            allowSharedKeyAccess: false,
            defaultToOAuthAuthentication: true,
            isLocalUserEnabled: false,
            isSftpEnabled: false,
            enableNfsV3: false,
            allowBlobPublicAccess: false,
            allowCrossTenantReplication: false,
            allowedCopyScope: storage.AllowedCopyScope.AAD,
            minimumTlsVersion: storage.MinimumTlsVersion.TLS1_2,
            enableHttpsTrafficOnly: true,
            ...network(settings),
            identity: { type: storage.IdentityType.UserAssigned, userAssignedIdentities: [key.identityId] },
            encryption: encryptedWith(key, settings),
            tags: args.tags,
        },
        { parent, protect: settings.protection.protect },
    );
    lockInProd(name, account.id, settings.environment, { parent });
    return account;
}

/** Services of Azure's own that the lake trusts, such as Monitor, still need a role to get in. */
function network({ allowedAddresses }: AdlsSettings) {
    const isOpen = allowedAddresses.length > 0;
    return {
        publicNetworkAccess: isOpen ? storage.PublicNetworkAccess.Enabled : storage.PublicNetworkAccess.Disabled,
        networkRuleSet: {
            defaultAction: storage.DefaultAction.Deny,
            bypass: storage.Bypass.AzureServices,
            ipRules: allowedAddresses.map((address) => ({ iPAddressOrRange: address, action: storage.Action.Allow })),
            virtualNetworkRules: [],
        },
    };
}

/** Without a version of the key, the account follows its rotations. Queues and tables take the account's key at creation only, so that they have it although a lake has none. */
function encryptedWith(key: AzureKeyArgs, { doubleEncryption }: AdlsSettings) {
    const service = { enabled: true, keyType: storage.KeyType.Account };
    return {
        keySource: storage.KeySource.Microsoft_Keyvault,
        keyVaultProperties: { keyName: key.keyName, keyVaultUri: key.vaultUri },
        encryptionIdentity: { encryptionUserAssignedIdentity: key.identityId },
        requireInfrastructureEncryption: doubleEncryption,
        services: { blob: service, file: service, queue: service, table: service },
    };
}

/** Keeps what is deleted for a time. A hierarchical namespace knows neither versions nor restoring to a point in time. Source: "Blob Storage feature support in Azure Storage accounts". */
export function protectFiles(
    { name, args, settings, parent }: AdlsContext,
    account: storage.StorageAccount,
): storage.BlobServiceProperties {
    const keep = { enabled: true, days: settings.softDeleteDays };
    return new storage.BlobServiceProperties(
        `${name}-blobs`,
        {
            resourceGroupName: args.placement.resourceGroupName,
            accountName: account.name,
            blobServicesName: "default",
            isVersioningEnabled: false,
            deleteRetentionPolicy: { ...keep, allowPermanentDelete: false },
            containerDeleteRetentionPolicy: keep,
            lastAccessTimeTrackingPolicy: {
                enable: settings.zones.some(({ lifecycle }) => lifecycle.sinceLastAccess),
            },
        },
        { parent },
    );
}

/** The resource of an account's files, which has their logs and metrics. */
export function blobServiceId(account: storage.StorageAccount): pulumi.Output<string> {
    return pulumi.interpolate`${account.id}/blobServices/default`;
}
