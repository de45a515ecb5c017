import * as storage from "@pulumi/azure-native/storage";
import type * as pulumi from "@pulumi/pulumi";
import type { AdlsContext } from "./adls-context";
import type { AdlsZoneSettings } from "./adls-lake.settings";

/** A zone as it was made. */
export interface AdlsZone {
    settings: AdlsZoneSettings;
    fileSystem: storage.BlobContainer;
}

/** Makes a zone's file system, which is a container to the rest of Azure, and holds its files where it is told to. */
export function createZone(
    { name, args, settings, parent }: AdlsContext,
    zone: AdlsZoneSettings,
    account: storage.StorageAccount,
    dependsOn: pulumi.Resource,
): AdlsZone {
    const own = { resourceGroupName: args.placement.resourceGroupName, accountName: account.name };
    const fileSystem = new storage.BlobContainer(
        `${name}-${zone.zone}`,
        { ...own, containerName: zone.fileSystemName, publicAccess: storage.PublicAccess.None },
        { parent, dependsOn, protect: settings.protection.protect },
    );
    if (zone.immutability !== undefined) {
        new storage.BlobContainerImmutabilityPolicy(
            `${name}-${zone.zone}-immutability`,
            {
                ...own,
                containerName: fileSystem.name,
                immutabilityPolicyName: "default",
                immutabilityPeriodSinceCreationInDays: zone.immutability.days,
                allowProtectedAppendWritesAll: zone.immutability.appendWrites ?? false,
            },
            { parent },
        );
    }
    return { settings: zone, fileSystem };
}
