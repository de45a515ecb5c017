import { hasZones, pairOf } from "../../foundation/azure/locations";
import { StorageRedundancy } from "../../shared/tiers.azure";

/** What a redundancy keeps. */
export interface RedundancyFacts {
    /** Copies in three zones of the region. */
    zones: boolean;
    /** Copies in the region's pair. */
    geo: boolean;
    /** Whether those can be read at any time, through endpoints of their own. */
    readable: boolean;
}

/** Source: "Azure Storage redundancy", Azure Storage documentation. */
export const redundancyFacts: Record<StorageRedundancy, RedundancyFacts> = {
    [StorageRedundancy.Lrs]: { zones: false, geo: false, readable: false },
    [StorageRedundancy.Zrs]: { zones: true, geo: false, readable: false },
    [StorageRedundancy.Grs]: { zones: false, geo: true, readable: false },
    [StorageRedundancy.RaGrs]: { zones: false, geo: true, readable: true },
    [StorageRedundancy.Gzrs]: { zones: true, geo: true, readable: false },
    [StorageRedundancy.RaGzrs]: { zones: true, geo: true, readable: true },
};

/** The nearest to the wanted redundancy that the region has: without zones no ZRS, without a pair nothing geo-redundant. */
export function nearestRedundancy(wanted: StorageRedundancy, location: string): StorageRedundancy {
    const { zones, geo, readable } = redundancyFacts[wanted];
    const there = { zones: zones && hasZones(location), geo: geo && pairOf(location) !== undefined };
    const found = Object.values(StorageRedundancy).find((candidate) => {
        const facts = redundancyFacts[candidate];
        return facts.zones === there.zones && facts.geo === there.geo && facts.readable === (readable && there.geo);
    });
    return found ?? StorageRedundancy.Lrs;
}
