import * as aws from "@pulumi/aws";
import type { PolicyStatement } from "../../foundation/aws/policy-document";
import { policyDocument } from "../../foundation/aws/policy-document";
import type { RedshiftContext } from "./context";

/** Pauses and resumes a cluster by the clock. */
export function createPauses(context: RedshiftContext, cluster: aws.redshift.Cluster): void {
    const { name, args, settings, parent } = context;
    const { pauseSchedule: pause, placement } = args;
    if (pause === undefined) return;
    const { role, policy } = createRole(context, cluster);
    const { clusterIdentifier } = cluster;
    const actions = [
        { what: "pause", schedule: pause.pauseAt, targetAction: { pauseCluster: { clusterIdentifier } } },
        { what: "resume", schedule: pause.resumeAt, targetAction: { resumeCluster: { clusterIdentifier } } },
    ];
    for (const { what, schedule, targetAction } of actions) {
        new aws.redshift.ScheduledAction(
            `${name}-${what}-action`,
            {
                region: placement.region,
                name: `${settings.identifier}-${what}`,
                description: `Strata: ${what} ${name}`,
                schedule,
                iamRole: role.arn,
                targetAction,
            },
            { parent, dependsOn: [policy] },
        );
    }
}

/** The scheduler's role: it can pause and resume this cluster, and do nothing else. */
function createRole({ name, args, parent }: RedshiftContext, { arn }: aws.redshift.Cluster) {
    const role = new aws.iam.Role(
        `${name}-pause`,
        { description: `Pausing and resuming of ${name}`, assumeRolePolicy: schedulerTrust, tags: args.tags },
        { parent },
    );
    const statement: PolicyStatement = {
        Sid: "PauseAndResume",
        Effect: "Allow",
        Action: ["redshift:PauseCluster", "redshift:ResumeCluster"],
        Resource: arn,
    };
    const policy = new aws.iam.RolePolicy(
        `${name}-pause-policy`,
        { role: role.name, policy: policyDocument([statement]) },
        { parent },
    );
    return { role, policy };
}

/** Redshift's scheduler names no source account or ARN, so the trust cannot ask for one. Source: "Using identity-based policies (IAM policies) for Amazon Redshift". */
const schedulerTrust = policyDocument([
    { Effect: "Allow", Principal: { Service: "scheduler.redshift.amazonaws.com" }, Action: "sts:AssumeRole" },
]);
