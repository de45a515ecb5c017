import type { Recovery } from "../../shared/store";
import { AzureRedisPersistence } from "./azure-redis.args";
import type { AzureRedisSettings } from "./azure-redis.settings";

/** What each kind of persistence may lose, in minutes; without any, everything since the cache was made. */
const lossMinutes: Record<AzureRedisPersistence, number> = {
    [AzureRedisPersistence.None]: Infinity,
    [AzureRedisPersistence.RdbHourly]: 60,
    [AzureRedisPersistence.RdbSixHourly]: 360,
    [AzureRedisPersistence.RdbTwelveHourly]: 720,
    [AzureRedisPersistence.Aof]: 1,
};

/** A year, in minutes: what stands for "all of it", since a number of minutes must. */
const allMinutes = 525_600;
/** How long each way back takes, in minutes; reading a dump back lengthens with the memory. */
const minutes = { redirect: 5, rebuild: 30, loadPerGb: 0.5 };

/** RPO and RTO when the cache is lost, or with a linked cache its region, and how data comes back. */
export function recoveryOf(settings: AzureRedisSettings, location: string | undefined): Recovery {
    const { geoReplication, persistence, highAvailability, sku } = settings;
    const ways = [
        highAvailability ? "lost node or zone: a replica takes over by itself in seconds" : undefined,
        persistence === AzureRedisPersistence.None
            ? undefined
            : `lost nodes: Azure reads the disk back, with what ${persistence} kept`,
        geoReplication
            ? `lost region: lead clients to the linked cache in ${location}, which takes writes already`
            : undefined,
        geoReplication ? undefined : "lost region: create the cache elsewhere and fill it from its source",
    ];
    const load = minutes.rebuild + Math.ceil(sku.memoryGb * minutes.loadPerGb);
    return {
        rpoMinutes: geoReplication ? 1 : Math.min(lossMinutes[persistence], allMinutes),
        rtoMinutes: geoReplication ? minutes.redirect : load,
        how: ways.filter((way) => way !== undefined).join("; "),
    };
}
