import * as aws from "@pulumi/aws";
import { logGroup } from "../../foundation/aws/log-group";
import type { EdgeContext } from "./context";
import { edgeRegion } from "./edge-cache.settings";

/**
 * Standard logging (v2): CloudFront delivers to CloudWatch Logs in us-east-1, encrypted, and without the bucket with access
 * control lists that the older way needs. Source: "Configure standard logging (v2)", Amazon CloudFront developer guide.
 */
export function createAccessLogs(
    { name, args, settings, keyArn, parent }: EdgeContext,
    distribution: aws.cloudfront.Distribution,
): void {
    const { tags } = args;
    const shared = { region: edgeRegion, tags };
    // AWS lets its services write to names under /aws/vendedlogs by itself.
    const group = logGroup(`${name}-access-logs`, `/aws/vendedlogs/cloudfront/${settings.identifier}`, {
        retentionDays: settings.logRetentionDays,
        kmsKeyArn: keyArn,
        region: edgeRegion,
        tags,
        parent,
    });
    const source = new aws.cloudwatch.LogDeliverySource(
        `${name}-log-source`,
        { ...shared, logType: "ACCESS_LOGS", resourceArn: distribution.arn },
        { parent },
    );
    const destination = new aws.cloudwatch.LogDeliveryDestination(
        `${name}-log-destination`,
        { ...shared, outputFormat: "json", deliveryDestinationConfiguration: { destinationResourceArn: group.arn } },
        { parent },
    );
    new aws.cloudwatch.LogDelivery(
        `${name}-log-delivery`,
        { ...shared, deliverySourceName: source.name, deliveryDestinationArn: destination.arn },
        { parent },
    );
}
