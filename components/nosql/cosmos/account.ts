import * as cosmosdb from "@pulumi/azure-native/cosmosdb";
import * as pulumi from "@pulumi/pulumi";
import { lockInProd } from "../../foundation/azure/lock";
import { globalName } from "../../foundation/azure/names";
import type { AzureKeyArgs } from "../../foundation/azure/placement";
import { CosmosApi, CosmosBackup, CosmosThroughputMode } from "./cosmos-account.args";
import type { CosmosSettings } from "./cosmos-account.settings";
import type { CosmosContext } from "./cosmos-context";

/** The account: encrypted by the customer's key, TLS 1.2 only, closed but for the addresses let in, and without keys where its API knows Entra. */
export function createAccount(
    { name, args, settings, parent }: CosmosContext,
    key: AzureKeyArgs,
): cosmosdb.DatabaseAccount {
    const { location, resourceGroupName } = args.placement;
    const { api, facts, allowedAddresses } = settings;
    const isMongo = api === CosmosApi.MongoDb;
    const account = new cosmosdb.DatabaseAccount(
        `${name}-account`,
        {
            accountName: globalName(name, { maxLength: 44 }, parent),
            resourceGroupName,
            location,
            kind: isMongo ? cosmosdb.DatabaseAccountKind.MongoDB : cosmosdb.DatabaseAccountKind.GlobalDocumentDB,
            databaseAccountOfferType: cosmosdb.DatabaseAccountOfferType.Standard,
            apiProperties: isMongo ? { serverVersion: settings.mongoVersion } : undefined,
            capabilities: capabilitiesOf(settings),
            ...regionsOf(settings),
            backupPolicy: backupOf(settings),
            keyVaultKeyUri: key.keyUri,
            identity: { type: cosmosdb.ResourceIdentityType.UserAssigned, userAssignedIdentities: [key.identityId] },
            defaultIdentity: pulumi.interpolate`UserAssignedIdentity=${key.identityId}`,
            disableLocalAuth: facts.entra,
            disableKeyBasedMetadataWriteAccess: true,
            minimalTlsVersion: cosmosdb.MinimalTlsVersion.Tls12,
            publicNetworkAccess: allowedAddresses.length > 0 ? "Enabled" : "Disabled",
            ipRules: allowedAddresses.map((ipAddressOrRange) => ({ ipAddressOrRange })),
            isVirtualNetworkFilterEnabled: false,
            networkAclBypass: cosmosdb.NetworkAclBypass.None,
            tags: args.tags,
        },
        { parent, protect: settings.protection.protect },
    );
    lockInProd(name, account.id, settings.environment, { parent });
    return account;
}

function capabilitiesOf({ facts, throughputMode }: CosmosSettings) {
    const serverless = throughputMode === CosmosThroughputMode.Serverless ? ["EnableServerless"] : [];
    return [...(facts.capability === undefined ? [] : [facts.capability]), ...serverless].map((name) => ({ name }));
}

/** With more than one region, Azure itself lets the next one take over when the first is lost. */
function regionsOf({ locations, multiRegionWrites, consistencyLevel, staleness }: CosmosSettings) {
    return {
        locations: locations.map(({ location, zoneRedundant }, failoverPriority) => ({
            locationName: location,
            failoverPriority,
            isZoneRedundant: zoneRedundant,
        })),
        enableAutomaticFailover: locations.length > 1,
        enableMultipleWriteLocations: multiRegionWrites,
        consistencyPolicy: {
            defaultConsistencyLevel: cosmosdb.DefaultConsistencyLevel[consistencyLevel],
            maxIntervalInSeconds: staleness?.maxIntervalSeconds,
            maxStalenessPrefix: staleness?.maxVersions,
        },
    };
}

function backupOf({ backupMode, backupRetentionDays, periodicBackup }: CosmosSettings) {
    if (backupMode === CosmosBackup.Continuous) {
        const { Continuous7Days, Continuous30Days } = cosmosdb.ContinuousTier;
        const tier = backupRetentionDays === 30 ? Continuous30Days : Continuous7Days;
        return { type: "Continuous" as const, continuousModeProperties: { tier } };
    }
    return {
        type: "Periodic" as const,
        periodicModeProperties: {
            backupIntervalInMinutes: periodicBackup.intervalMinutes,
            backupRetentionIntervalInHours: periodicBackup.retentionHours,
            backupStorageRedundancy: periodicBackup.redundancy,
        },
    };
}
