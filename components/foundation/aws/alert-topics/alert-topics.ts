import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { AlarmSeverity, SubscriptionProtocol, subscriptionProblems } from "../../../shared/alerts";
import { refuse } from "../../../shared/problems";
import type { CallerAccount } from "../account";
import { callerAccount } from "../account";
import { policyDocument, policyText } from "../policy-document";
import type { AlertTopicsArgs } from "./alert-topics.args";

/** Three encrypted topics that the alarms of one region report to, by severity. Only CloudWatch, the events of databases and the account itself publish, only over TLS. */
export class AlertTopics extends pulumi.ComponentResource {
    /** Data or service is at risk now: wakes somebody up. */
    public readonly criticalTopicArn: pulumi.Output<string>;
    /** Will become critical if nobody acts today. */
    public readonly warningTopicArn: pulumi.Output<string>;
    /** Worth knowing; nothing to do. */
    public readonly infoTopicArn: pulumi.Output<string>;

    constructor(name: string, args: AlertTopicsArgs, opts?: pulumi.ComponentResourceOptions) {
        super("strata:index:AlertTopics", name, {}, opts);
        refuse("AlertTopics", name, subscriptionProblems(args.subscriptions));
        const account = callerAccount(this);

        this.criticalTopicArn = this.topic(name, AlarmSeverity.Critical, args, account);
        this.warningTopicArn = this.topic(name, AlarmSeverity.Warning, args, account);
        this.infoTopicArn = this.topic(name, AlarmSeverity.Info, args, account);

        this.registerOutputs({
            criticalTopicArn: this.criticalTopicArn,
            warningTopicArn: this.warningTopicArn,
            infoTopicArn: this.infoTopicArn,
        });
    }

    private topic(
        name: string,
        severity: AlarmSeverity,
        args: AlertTopicsArgs,
        account: CallerAccount,
    ): pulumi.Output<string> {
        const { region, kmsKeyArn, tags } = args;
        const topic = new aws.sns.Topic(
            `${name}-${severity}`,
            { region, kmsMasterKeyId: kmsKeyArn, tags },
            { parent: this },
        );
        new aws.sns.TopicPolicy(
            `${name}-${severity}-policy`,
            { region, arn: topic.arn, policy: topicPolicy(topic.arn, account) },
            { parent: this },
        );
        const subscriptions = (args.subscriptions ?? []).filter((subscription) => subscription.severity === severity);
        for (const subscription of subscriptions) {
            const { protocol } = subscription;
            const isUrl = protocol === SubscriptionProtocol.Https;
            const endpoint = isUrl ? pulumi.secret(subscription.endpoint) : subscription.endpoint;
            new aws.sns.TopicSubscription(
                `${name}-${severity}-${subscription.name}`,
                { region, topic: topic.arn, protocol, endpoint },
                { parent: this },
            );
        }
        return topic.arn;
    }
}

/** Who publishes to a topic. Source: "Encryption in transit" and "Access control", Amazon SNS developer guide. */
function topicPolicy(topicArn: pulumi.Output<string>, account: CallerAccount): pulumi.Input<string> {
    const root = policyText`arn:${account.partition}:iam::${account.accountId}:root`;
    const publish = { Action: "sns:Publish", Resource: topicArn };
    return policyDocument([
        { Sid: "PublishByTheAccount", Effect: "Allow", Principal: { AWS: root }, ...publish },
        {
            Sid: "PublishByAlarms",
            Effect: "Allow",
            Principal: { Service: "cloudwatch.amazonaws.com" },
            ...publish,
            Condition: { StringEquals: { "aws:SourceAccount": account.accountId } },
        },
        {
            Sid: "DenyWithoutTls",
            Effect: "Deny",
            Principal: "*",
            ...publish,
            Condition: { Bool: { "aws:SecureTransport": "false" } },
        },
        {
            // Source: "Granting permissions to publish notifications to an Amazon SNS topic", Amazon RDS user guide.
            Sid: "PublishByDatabaseEvents",
            Effect: "Allow",
            Principal: { Service: "events.rds.amazonaws.com" },
            ...publish,
            Condition: { StringEquals: { "aws:SourceAccount": account.accountId } },
        },
    ]);
}
