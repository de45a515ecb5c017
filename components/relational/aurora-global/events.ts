import { subscribeToEvents } from "../shared/events";
import type { AuroraContext } from "./context";
import type { AuroraMember } from "./member";

/** Tells the warning topic of a region what happens to its cluster and instances. */
export function subscribe({ args, settings, parent }: AuroraContext, { site, cluster, instances }: AuroraMember): void {
    if (!settings.eventSubscription) return;
    const { region, prefix, place } = site;
    const shared = { region, topics: place.alertTopics, tags: args.tags, parent };
    subscribeToEvents(`${prefix}-events`, [cluster], { ...shared, sourceType: "db-cluster" });
    subscribeToEvents(`${prefix}-instance-events`, instances, { ...shared, sourceType: "db-instance" });
}
