import type { AlertTopicArns, AwsPlacementArgs } from "../../foundation/aws/placement";
import { Tier } from "../../shared/tier";
import { RedshiftWarehouse } from "./redshift-warehouse";

/** A serverless warehouse for reports over a bucket of the lake. */
export function reporting(
    bucketArn: string,
    placement: AwsPlacementArgs,
    alertTopics: AlertTopicArns,
): RedshiftWarehouse {
    return new RedshiftWarehouse("reporting", { tier: Tier.Basic, lake: [{ bucketArn }], placement, alertTopics });
}
