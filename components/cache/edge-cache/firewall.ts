import * as aws from "@pulumi/aws";
import type { EdgeContext } from "./context";
import { edgeRegion } from "./edge-cache.settings";

/** AWS's own rules, in the order in which they are asked. Source: "AWS Managed Rules rule groups list", AWS WAF developer guide. */
const managedGroups = [
    "AWSManagedRulesAmazonIpReputationList",
    "AWSManagedRulesCommonRuleSet",
    "AWSManagedRulesKnownBadInputsRuleSet",
];

/** What is counted of a rule, under its name. */
const counted = (metricName: string) => ({
    metricName,
    cloudwatchMetricsEnabled: true,
    sampledRequestsEnabled: true,
});

/** The web application firewall of the cache; undefined where there is none, or another one. */
export function createFirewall({ name, args, settings, parent }: EdgeContext): aws.wafv2.WebAcl | undefined {
    if (!settings.firewall) return undefined;
    const groups = managedGroups.map((group, index) => ({
        name: group,
        priority: index + 1,
        overrideAction: { none: {} },
        statement: { managedRuleGroupStatement: { vendorName: "AWS", name: group } },
        visibilityConfig: counted(group),
    }));
    const rate = {
        name: "rate-limit",
        priority: 0,
        action: { block: {} },
        statement: { rateBasedStatement: { limit: settings.rateLimit, aggregateKeyType: "IP" } },
        visibilityConfig: counted("rate-limit"),
    };
    return new aws.wafv2.WebAcl(
        `${name}-firewall`,
        {
            region: edgeRegion,
            scope: "CLOUDFRONT",
            description: `Firewall of edge cache ${name}`,
            defaultAction: { allow: {} },
            rules: [rate, ...groups],
            visibilityConfig: counted(`${settings.identifier}-firewall`),
            tags: args.tags,
        },
        { parent },
    );
}
