import type { AlertTopicArns } from "../../foundation/aws/placement";
import { Tier } from "../../shared/tier";
import { EdgeCache } from "./edge-cache";

/** The edge before a shop's API. The topics are of us-east-1, where CloudFront is watched. */
export function shop(originDomain: string, alertTopics: AlertTopicArns): EdgeCache {
    return new EdgeCache("shop", { tier: Tier.Basic, originDomain, alertTopics });
}
