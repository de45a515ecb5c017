import type * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { alarmArns, createAlarms } from "../../foundation/aws/alarms";
import { refuse } from "../../shared/problems";
import type { Recovery } from "../../shared/store";
import { createAccessLogs } from "./access-logs";
import { edgeAlarms } from "./alarms";
import { bucketStatement, createBucketPolicy } from "./bucket-access";
import type { EdgeContext } from "./context";
import { createDistribution } from "./distribution";
import type { EdgeCacheArgs } from "./edge-cache.args";
import { edgeCacheProblems } from "./edge-cache.rules";
import { edgeRegion, settingsOf } from "./edge-cache.settings";
import { createFirewall } from "./firewall";
import { createFirewallLogs } from "./firewall.logs";
import { keyFor } from "./key";

/** Nothing is kept but copies of answers: what is lost is asked for again. A distribution takes about a quarter of an hour to reach all edges. */
const recovery: Recovery = {
    rpoMinutes: 0,
    rtoMinutes: 30,
    how: "the edge holds copies of answers only: deploy again and point the aliases at the new endpoint; after a wrong answer was kept, invalidate its path",
};

/** Amazon CloudFront before an API or a private bucket: HTTPS only, kept by kind of answer, firewalled, logged and watched. */
export class EdgeCache extends pulumi.ComponentResource {
    /** The host name of the edge, as edge: where the aliases' DNS records lead. */
    public readonly endpoints: pulumi.Output<{ [role: string]: string }>;
    /** The port of HTTPS. */
    public readonly port: pulumi.Output<number>;
    /** The ARNs of the alarms, in us-east-1. */
    public readonly alarms: pulumi.Output<string[]>;
    /** What is lost, how long it takes and what to do, when the edge has to be recovered. */
    public readonly recovery: pulumi.Output<Recovery>;
    /** The distribution. */
    public readonly distribution: aws.cloudfront.Distribution;
    /** The Route 53 zone of the edge's host name, for alias records. */
    public readonly hostedZoneId: pulumi.Output<string>;
    /** The statement, as JSON, that the bucket's policy needs; left out for an API. */
    public readonly bucketPolicyStatement?: pulumi.Output<string>;
    /** The web ACL of its own; left out without a firewall, or with another one. */
    public readonly firewall?: aws.wafv2.WebAcl;

    constructor(name: string, args: EdgeCacheArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:EdgeCache", name, {}, opts);
        refuse("EdgeCache", name, edgeCacheProblems(name, args));
        const settings = settingsOf(name, args);
        const base = { name, args, settings, parent: this };
        const context: EdgeContext = { ...base, keyArn: keyFor(base) };

        const firewall = createFirewall(context);
        this.distribution = createDistribution(context, firewall?.arn ?? args.webAclArn);
        createAccessLogs(context, this.distribution);
        createFirewallLogs(context, firewall);
        createBucketPolicy(context, this.distribution);
        const specs = edgeAlarms(settings, this.distribution, firewall);
        const options = { parent: this, region: edgeRegion, tags: args.tags };
        const statement = bucketStatement(context, this.distribution);
        const hosts: { [role: string]: pulumi.Output<string> } = { edge: this.distribution.domainName };

        this.alarms = alarmArns(createAlarms(name, specs, args.alertTopics, options));
        this.endpoints = pulumi.output(hosts);
        this.port = pulumi.output(443);
        this.recovery = pulumi.output(recovery);
        this.hostedZoneId = this.distribution.hostedZoneId;
        if (statement !== undefined) this.bucketPolicyStatement = statement;
        if (firewall !== undefined) this.firewall = firewall;
        const { endpoints, port, alarms, distribution, hostedZoneId, bucketPolicyStatement } = this;
        this.registerOutputs({
            ...{ endpoints, port, alarms, recovery: this.recovery, distribution },
            ...{ hostedZoneId, bucketPolicyStatement, firewall },
        });
    }
}
