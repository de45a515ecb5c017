import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { AlarmSpec } from "../../foundation/aws/alarms";

/** What a deployment, provisioned or serverless, shows of itself. */
export interface Warehouse {
    cluster?: aws.redshift.Cluster;
    namespace?: aws.redshiftserverless.Namespace;
    workgroup?: aws.redshiftserverless.Workgroup;
    /** The host that clients connect to. */
    host: pulumi.Output<string>;
    secretArn: pulumi.Output<string>;
    /** The ARN of the cluster or the workgroup. */
    arn: pulumi.Output<string>;
    alarms: AlarmSpec[];
}

/** What either deployment is built with. */
export interface Surroundings {
    securityGroupId: pulumi.Output<string>;
    lakeRole?: aws.iam.Role;
    auditLogs: aws.cloudwatch.LogGroup[];
}

/** The roles that the warehouse may assume, the lake's first. */
export function rolesOf(lakeRole: aws.iam.Role | undefined, further: pulumi.Input<string>[] = []) {
    return {
        iamRoles: lakeRole === undefined ? further : [lakeRole.arn, ...further],
        defaultIamRoleArn: lakeRole?.arn,
    };
}
