import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { callerAccount, regionOf } from "../../foundation/aws/account";
import { policyDocument, policyText } from "../../foundation/aws/policy-document";
import { trustService } from "../../foundation/aws/trust";
import type { RedshiftContext } from "./context";

/**
 * Takes snapshots of a namespace by the clock. Redshift itself keeps recovery points of the last 24 hours only, and its provider has no
 * schedule for serverless, so EventBridge Scheduler calls the API. Source: "Using universal targets in EventBridge Scheduler".
 */
export function createServerlessSnapshots(
    context: RedshiftContext,
    namespace: aws.redshiftserverless.Namespace,
): aws.scheduler.Schedule {
    const { name, args, settings, parent } = context;
    const { partition } = callerAccount(parent);
    const role = createRole(context, namespace);
    const hours = settings.snapshotIntervalHours;
    return new aws.scheduler.Schedule(
        `${name}-snapshots`,
        {
            region: args.placement.region,
            name: `${settings.identifier}-snapshots`,
            description: `Strata: snapshots of ${name}`,
            scheduleExpression: `rate(${hours} ${hours === 1 ? "hour" : "hours"})`,
            flexibleTimeWindow: { mode: "FLEXIBLE", maximumWindowInMinutes: 15 },
            target: {
                arn: pulumi.interpolate`arn:${partition}:scheduler:::aws-sdk:redshiftserverless:createSnapshot`,
                roleArn: role.arn,
                input: pulumi.jsonStringify({
                    NamespaceName: namespace.namespaceName,
                    SnapshotName: `${settings.identifier}-<aws.scheduler.execution-id>`,
                    RetentionPeriod: settings.backupRetentionDays,
                }),
                retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 3600 },
            },
        },
        { parent },
    );
}

function createRole(
    { name, args, parent }: RedshiftContext,
    namespace: aws.redshiftserverless.Namespace,
): aws.iam.Role {
    const { accountId, partition } = callerAccount(parent);
    const region = regionOf(args.placement.region, parent);
    const role = new aws.iam.Role(
        `${name}-snapshots-role`,
        {
            description: `Snapshots of ${name}`,
            assumeRolePolicy: trustService({ service: "scheduler.amazonaws.com", accountId }),
            tags: args.tags,
        },
        { parent },
    );
    const snapshots = policyText`arn:${partition}:redshift-serverless:${region}:${accountId}:snapshot/*`;
    new aws.iam.RolePolicy(
        `${name}-snapshots-policy`,
        {
            role: role.name,
            policy: policyDocument([
                {
                    Sid: "TakeSnapshots",
                    Effect: "Allow",
                    Action: "redshift-serverless:CreateSnapshot",
                    Resource: [namespace.arn, snapshots],
                },
            ]),
        },
        { parent },
    );
    return role;
}
