import { pairOf } from "../../foundation/azure/locations";
import type { Recovery } from "../../shared/store";
import type { AdlsSettings } from "./adls-lake.settings";
import { redundancyFacts } from "./redundancy";

/** How far copies in the paired region are behind as a rule; Azure promises nothing. Source: "Azure Storage redundancy", Azure Storage documentation. */
const usualLagMinutes = 15;

/** How long a failover of an account takes as a rule, and bringing deleted files back, in minutes. Source: "Azure storage disaster recovery planning and failover". */
const restoreMinutes = 60;

/** What is lost and how long it takes, for the worst loss that the settings cover: of a file, a zone of the region, or the region. */
export function recoveryOf({ redundancy, softDeleteDays, location }: AdlsSettings): Recovery {
    const { zones, geo, readable } = redundancyFacts[redundancy];
    const pair = pairOf(location);
    const ways = [
        `deleted files and file systems: bring them back for ${softDeleteDays} days`,
        "overwritten files are lost, since a hierarchical namespace has no versions",
        zones ? "lost zone: nothing to do, nothing lost" : "lost zone: the lake is away until the zone is back",
        geo
            ? `lost region: fail the account over to ${pair}, about ${usualLagMinutes} minutes behind as a rule, and set redundancy again afterwards`
            : "lost region: there is no copy in another one",
        readable ? `until then read the copies in ${pair} through the secondary endpoints` : undefined,
    ];
    return {
        rpoMinutes: geo ? usualLagMinutes : 0,
        rtoMinutes: restoreMinutes,
        how: ways.filter((way) => way !== undefined).join("; "),
    };
}
