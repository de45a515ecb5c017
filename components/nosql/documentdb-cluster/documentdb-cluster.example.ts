import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import { Tier } from "../../shared/tier";
import { DocumentdbCluster } from "./documentdb-cluster";

/** A catalogue of products for programs that speak MongoDB. */
export function products(placement: AwsPlacementArgs, alertTopics: AlertTopicArns): DocumentdbCluster {
    return new DocumentdbCluster("products", { tier: Tier.Standard, placement, alertTopics });
}
