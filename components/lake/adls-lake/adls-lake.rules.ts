import { hasZones, pairOf } from "../../foundation/azure/locations";
import type { AzurePlacementArgs } from "../../foundation/azure/placement";
import { endpointRules } from "../../foundation/azure/placement.rules";
import type { Problem } from "../../shared/problems";
import type { Rule } from "../../shared/rule";
import { brokenRules, count, isWithin } from "../../shared/rule";
import { lakeAddressRules, lakePrincipalRules } from "./access.rules";
import type { AdlsLakeArgs } from "./adls-lake.args";
import type { AdlsSettings, AdlsZoneSettings } from "./adls-lake.settings";
import { endpointsOf } from "./endpoints.rules";
import { lifecycleRules } from "./lifecycle.rules";
import { redundancyFacts } from "./redundancy";
import { AdlsAccessTier } from "./zone.args";

/** The longest that a time-based retention policy lasts: 400 years. Source: "Time-based retention policies for immutable blob data", Azure Storage documentation. */
const mostImmutableDays = 146_000;

/** Everything that is wrong with the arguments of a lake. Values that are not known yet are skipped. */
export function adlsLakeProblems(args: AdlsLakeArgs, settings: AdlsSettings): Problem[] {
    const { placement, endpointDns, principals, allowedAddresses } = args;
    return brokenRules([
        ...endpointRules("placement", placement, endpointsOf(settings.redundancy), endpointDns),
        ...redundancyRules(settings, placement),
        ...accountRules(settings),
        ...settings.zones.flatMap((zone, index) => [
            ...nameRules(zone, settings.zones.slice(0, index)),
            ...lifecycleRules(zone, settings),
            ...immutabilityRules(zone),
        ]),
        ...lakeAddressRules(allowedAddresses),
        ...lakePrincipalRules(principals),
    ]);
}

/** Source: "Azure regions list", Azure reliability documentation. */
function redundancyRules({ redundancy }: AdlsSettings, { location }: AzurePlacementArgs): Rule[] {
    const { zones, geo } = redundancyFacts[redundancy];
    return [
        {
            key: "redundancy",
            broken: zones && !hasZones(location),
            reason: `got ${redundancy} in ${location}, which has no availability zones; set it to LRS, GRS or RAGRS, or leave it out`,
        },
        {
            key: "redundancy",
            broken: geo && pairOf(location) === undefined,
            reason: `got ${redundancy} in ${location}, which has no paired region to keep copies in; set it to LRS or ZRS, or leave it out`,
        },
    ];
}

function accountRules({ accessTier, softDeleteDays, capacityAlarmGib, dailyEgressAlarmGib }: AdlsSettings): Rule[] {
    const sizes = { capacityAlarmGib, dailyEgressAlarmGib };
    return [
        {
            key: "accessTier",
            broken: accessTier === AdlsAccessTier.Archive,
            reason: `got Archive, which is no tier to write to; Hot, Cool and Cold are allowed; set one of those and let a lifecycle archive`,
        },
        {
            key: "softDeleteDays",
            broken: !isWithin(softDeleteDays, 1, 365),
            reason: `got ${softDeleteDays}; Azure keeps what is deleted for 1 to 365 whole days; set one of those or leave it out`,
        },
        ...Object.entries(sizes).map(([key, gib]) => ({
            key,
            broken: !(gib > 0 && Number.isFinite(gib)),
            reason: `got ${gib}; a number of GiB above 0 is allowed; set one or leave it out`,
        })),
    ];
}

/** Source: "Naming and referencing containers, blobs, and metadata", Azure Storage documentation. */
function nameRules({ zone, fileSystemName }: AdlsZoneSettings, others: AdlsZoneSettings[]): Rule[] {
    const key = `fileSystems.${zone}.fileSystemName`;
    const holder = others.find((other) => other.fileSystemName === fileSystemName);
    return [
        {
            key,
            broken: !/^[a-z0-9](-?[a-z0-9])*$/.test(fileSystemName) || !isWithin(fileSystemName.length, 3, 63),
            reason: `got "${fileSystemName}"; 3 to 63 lower-case letters, digits and single hyphens are allowed, with a letter or digit at both ends; rename it`,
        },
        {
            key,
            broken: holder !== undefined,
            reason: `got "${fileSystemName}", which is the ${holder?.zone} zone's already; every zone has a file system of its own; rename it`,
        },
    ];
}

function immutabilityRules({ zone, immutability }: AdlsZoneSettings): Rule[] {
    if (immutability === undefined) return [];
    return [
        {
            key: `fileSystems.${zone}.immutability.days`,
            broken: !isWithin(immutability.days, 1, mostImmutableDays),
            reason: `got ${immutability.days}; Azure holds files for 1 to ${count(mostImmutableDays)} whole days; set one of those`,
        },
    ];
}
