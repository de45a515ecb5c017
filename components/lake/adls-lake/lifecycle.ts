import * as storage from "@pulumi/azure-native/storage";
import type { types } from "@pulumi/azure-native";
import type * as pulumi from "@pulumi/pulumi";
import type { AdlsContext } from "./adls-context";
import type { AdlsLifecycle, AdlsZoneSettings } from "./adls-lake.settings";
import { AdlsAccessTier } from "./zone.args";

type Rule = types.input.storage.ManagementPolicyRuleArgs;
type BaseBlob = types.input.storage.ManagementPolicyBaseBlobArgs;

/** For how long Azure leaves alone what was brought back from the archive: long enough to be read. */
const daysBackFromArchive = 7;

/** Lets each zone's files age by its rules. An account has one policy. */
export function ageFiles(
    { name, args, settings, parent }: AdlsContext,
    account: storage.StorageAccount,
    dependsOn: pulumi.Resource[],
): void {
    const rules = settings.zones.flatMap(zoneRules);
    if (rules.length === 0) return;
    new storage.ManagementPolicy(
        `${name}-lifecycle`,
        {
            resourceGroupName: args.placement.resourceGroupName,
            accountName: account.name,
            managementPolicyName: "default",
            policy: { rules },
        },
        { parent, dependsOn },
    );
}

/** Files are block blobs; append blobs, which some tools write logs to, can be deleted but not moved. */
function zoneRules({ zone, fileSystemName, lifecycle }: AdlsZoneSettings): Rule[] {
    const expiry =
        lifecycle.expireAfterDays === undefined
            ? {}
            : { delete: { daysAfterModificationGreaterThan: lifecycle.expireAfterDays } };
    const files = { ...movesOf(lifecycle), ...expiry };
    const rule = (name: string, blobType: string, baseBlob: BaseBlob): Rule => ({
        name,
        enabled: true,
        type: storage.RuleType.Lifecycle,
        definition: {
            filters: { blobTypes: [blobType], prefixMatch: [`${fileSystemName}/`] },
            actions: { baseBlob },
        },
    });
    return [
        ...(Object.keys(files).length > 0 ? [rule(zone, "blockBlob", files)] : []),
        ...("delete" in expiry ? [rule(`${zone}Appended`, "appendBlob", expiry)] : []),
    ];
}

function movesOf({ transitions, sinceLastAccess }: AdlsLifecycle): BaseBlob {
    const age = (days: number) =>
        sinceLastAccess ? { daysAfterLastAccessTimeGreaterThan: days } : { daysAfterModificationGreaterThan: days };
    const moves = transitions.map(({ accessTier, afterDays }) =>
        accessTier === AdlsAccessTier.Archive
            ? { tierToArchive: { ...age(afterDays), daysAfterLastTierChangeGreaterThan: daysBackFromArchive } }
            : { [`tierTo${accessTier}`]: age(afterDays) },
    );
    const returns = sinceLastAccess && transitions.some(({ accessTier }) => accessTier === AdlsAccessTier.Cool);
    return Object.assign({}, ...moves, returns ? { enableAutoTierToHotFromCool: true } : {});
}
