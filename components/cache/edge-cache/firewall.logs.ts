import * as aws from "@pulumi/aws";
import { logGroup } from "../../foundation/aws/log-group";
import type { EdgeContext } from "./context";
import { edgeRegion } from "./edge-cache.settings";

/** What tells whoever reads a log who somebody is. */
const privateHeaders = ["authorization", "cookie"];

/**
 * Logs the requests that the firewall blocks or counts, without what signs somebody in; the access logs have all the others.
 * Source: "Logging AWS WAF protection pack (web ACL) traffic", AWS WAF developer guide.
 */
export function createFirewallLogs(
    { name, args, settings, keyArn, parent }: EdgeContext,
    firewall: aws.wafv2.WebAcl | undefined,
): void {
    if (firewall === undefined) return;
    // WAF takes log groups whose names begin so.
    const group = logGroup(`${name}-firewall-logs`, `aws-waf-logs-${settings.identifier}`, {
        retentionDays: settings.logRetentionDays,
        kmsKeyArn: keyArn,
        region: edgeRegion,
        tags: args.tags,
        parent,
    });
    const actions = ["BLOCK", "COUNT"].map((action) => ({ actionCondition: { action } }));
    new aws.wafv2.WebAclLoggingConfiguration(
        `${name}-firewall-logging`,
        {
            region: edgeRegion,
            resourceArn: firewall.arn,
            logDestinationConfigs: [group.arn],
            loggingFilter: {
                defaultBehavior: "DROP",
                filters: [{ behavior: "KEEP", requirement: "MEETS_ANY", conditions: actions }],
            },
            redactedFields: privateHeaders.map((header) => ({ singleHeader: { name: header } })),
        },
        { parent },
    );
}
