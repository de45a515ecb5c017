import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import { Tier } from "../../shared/tier";
import { ElasticacheCluster } from "./elasticache-cluster";

/** Sessions in Valkey: all that the cache cannot know by itself is where it stands, and whom to alert. */
export function sessions(placement: AwsPlacementArgs, alertTopics: AlertTopicArns): ElasticacheCluster {
    return new ElasticacheCluster("sessions", { tier: Tier.Standard, placement, alertTopics });
}
