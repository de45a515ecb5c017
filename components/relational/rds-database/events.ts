import type * as aws from "@pulumi/aws";
import { subscribeToEvents } from "../shared/events";
import type { RdsContext } from "./context";
import type { RecoveryRegion } from "./recovery";

/** Tells the warning topic of each region what happens to its instances. */
export function subscribe(
    { name, args, settings, parent }: RdsContext,
    instances: aws.rds.Instance[],
    recoveryRegion: RecoveryRegion | undefined,
): void {
    if (!settings.eventSubscription) return;
    const { tags, placement, alertTopics, recovery } = args;
    const shared = { sourceType: "db-instance", tags, parent } as const;
    subscribeToEvents(`${name}-events`, instances, { ...shared, region: placement.region, topics: alertTopics });
    const replica = recoveryRegion?.replica?.instance;
    if (replica === undefined || recovery?.alertTopics === undefined) return;
    const there = { region: recovery.region, topics: recovery.alertTopics };
    subscribeToEvents(`${name}-recovery-events`, [replica], { ...shared, ...there });
}
