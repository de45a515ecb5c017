import { EdgeCache } from "../../cache/edge-cache/edge-cache";
import type { EdgeCacheArgs } from "../../cache/edge-cache/edge-cache.args";
import { edgeCacheProblems } from "../../cache/edge-cache/edge-cache.rules";
import { edgeRegion } from "../../cache/edge-cache/edge-cache.settings";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import type { PlatformSettings } from "../data-platform/platform-settings";
import type { AwsSite, BuiltStore, CatalogueEntry } from "./built-store";
import { componentSettings } from "./component-settings";
import type { EdgeCacheStore } from "./edge-cache.store";

/** CloudFront before an API or a bucket. */
export const edgeCacheEntry: CatalogueEntry<EdgeCacheStore, AwsSite> = {
    names: ({ name }) => [name],
    problems: (store, settings) => {
        const alertTopics = { criticalTopicArn: "", warningTopicArn: "", infoTopicArn: "" };
        return edgeCacheProblems(store.name, { ...settingsOf(store, settings), alertTopics });
    },
    build: (store, site) => ({ [store.name]: buildEdge(store, site) }),
};

/** The part of an edge cache's arguments that the entry decides. An origin whose region is not named is near the platform. */
function settingsOf(store: EdgeCacheStore, settings: PlatformSettings): Omit<EdgeCacheArgs, "alertTopics"> {
    const own = componentSettings(store, ["name", "service"], settings);
    return { ...own, originRegion: store.originRegion ?? settings.region };
}

function buildEdge(store: EdgeCacheStore, { settings, region, parent }: AwsSite): BuiltStore {
    const place = region(edgeRegion);
    const edge = new EdgeCache(
        store.name,
        {
            ...settingsOf(store, settings),
            alertTopics: place.topics(),
            kmsKeyArn: place.keyArn(KeyUsage.Logs),
        },
        { parent },
    );
    const { endpoints, port, alarms, recovery } = edge;
    return { service: store.service, endpoints, port, alarms, recovery };
}
