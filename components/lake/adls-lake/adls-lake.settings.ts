import type { Protection } from "../../shared/store";
import { protectionOf } from "../../shared/store";
import { Environment } from "../../shared/tier";
import { sizesOf } from "../../shared/tiers";
import type { StorageRedundancy } from "../../shared/tiers.azure";
import { LakeZone } from "../shared/lake-zone";
import type { AdlsLakeArgs } from "./adls-lake.args";
import { AdlsRequestLog } from "./adls-lake.args";
import { nearestRedundancy } from "./redundancy";
import type { AdlsImmutabilityArgs, AdlsTransitionArgs } from "./zone.args";
import { AdlsAccessTier } from "./zone.args";

/** How files of a zone age, with every default filled in. */
export interface AdlsLifecycle {
    transitions: AdlsTransitionArgs[];
    sinceLastAccess: boolean;
    expireAfterDays?: number;
}

/** A zone, with every default filled in. */
export interface AdlsZoneSettings {
    zone: LakeZone;
    fileSystemName: string;
    lifecycle: AdlsLifecycle;
    immutability?: AdlsImmutabilityArgs;
}

/** A lake, with every default filled in: all that rules, alarms and the recovery follow from. */
export interface AdlsSettings {
    environment: Environment;
    protection: Protection;
    location: string;
    redundancy: StorageRedundancy;
    accessTier: AdlsAccessTier;
    softDeleteDays: number;
    doubleEncryption: boolean;
    zones: AdlsZoneSettings[];
    allowedAddresses: string[];
    requestLogs: AdlsRequestLog[];
    capacityAlarmGib: number;
    dailyEgressAlarmGib: number;
}

/** Raw is kept for replays, curated for whoever still reads it: so the one cools by its age, the other by its use. */
const lifecycles: Record<LakeZone, AdlsLifecycle> = {
    [LakeZone.Raw]: {
        transitions: [
            { accessTier: AdlsAccessTier.Cool, afterDays: 30 },
            { accessTier: AdlsAccessTier.Cold, afterDays: 90 },
        ],
        sinceLastAccess: false,
    },
    [LakeZone.Processed]: {
        transitions: [{ accessTier: AdlsAccessTier.Cool, afterDays: 30 }],
        sinceLastAccess: false,
    },
    [LakeZone.Curated]: { transitions: [{ accessTier: AdlsAccessTier.Cool, afterDays: 30 }], sinceLastAccess: true },
};

/** The settings of a lake: what the arguments say, and else what tier and environment say. */
export function settingsOf(args: AdlsLakeArgs): AdlsSettings {
    const sizes = sizesOf(args.tier).adls;
    const environment = args.environment ?? Environment.Dev;
    const { location } = args.placement;
    const usual = environment === Environment.Prod ? sizes.redundancy : sizes.redundancyOutsideProd;
    return {
        environment,
        protection: protectionOf(args),
        location,
        redundancy: args.redundancy ?? nearestRedundancy(usual, location),
        accessTier: args.accessTier ?? AdlsAccessTier.Hot,
        softDeleteDays: args.softDeleteDays ?? sizes.softDeleteDays,
        doubleEncryption: args.doubleEncryption ?? false,
        zones: Object.values(LakeZone).map((zone) => zoneSettings(zone, args)),
        allowedAddresses: args.allowedAddresses ?? [],
        requestLogs: args.requestLogs ?? Object.values(AdlsRequestLog),
        capacityAlarmGib: args.capacityAlarmGib ?? sizes.capacityAlarmGib,
        dailyEgressAlarmGib: args.dailyEgressAlarmGib ?? sizes.dailyEgressAlarmGib,
    };
}

function zoneSettings(zone: LakeZone, { fileSystems, accessTier }: AdlsLakeArgs): AdlsZoneSettings {
    const { fileSystemName, lifecycle, immutability } = fileSystems?.[zone] ?? {};
    const usual = lifecycles[zone];
    return {
        zone,
        fileSystemName: fileSystemName ?? zone,
        lifecycle: {
            transitions: lifecycle?.transitions ?? colderThan(accessTier ?? AdlsAccessTier.Hot, usual.transitions),
            sinceLastAccess: lifecycle?.sinceLastAccess ?? usual.sinceLastAccess,
            expireAfterDays: lifecycle?.expireAfterDays,
        },
        immutability,
    };
}

/** Those of the usual moves that lead anywhere from the tier that files are written to. */
function colderThan(accessTier: AdlsAccessTier, transitions: AdlsTransitionArgs[]): AdlsTransitionArgs[] {
    const tiers = Object.values(AdlsAccessTier);
    return transitions.filter((transition) => tiers.indexOf(transition.accessTier) > tiers.indexOf(accessTier));
}
