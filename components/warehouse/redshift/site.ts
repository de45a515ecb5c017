import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { regionOf } from "../../foundation/aws/account";
import { logGroup } from "../../foundation/aws/log-group";
import { storeSecurityGroup } from "../../foundation/aws/security-group";
import { KeyUsage } from "../../foundation/aws/store-key/store-key.args";
import { StoreKey } from "../../foundation/aws/store-key/store-key";
import { RedshiftDeployment } from "../../shared/tiers";
import type { RedshiftContext } from "./context";

/** The CMK given, or else one of the warehouse's own. */
export function keyFor(
    { args, settings, parent }: Omit<RedshiftContext, "keyArn">,
    prefix: string,
    given: pulumi.Input<string> | undefined,
    region: pulumi.Input<string> | undefined,
): pulumi.Input<string> {
    if (given !== undefined) return given;
    const key = new StoreKey(
        `${prefix}-key`,
        { usage: KeyUsage.Redshift, region, environment: settings.environment, tags: args.tags },
        { parent },
    );
    return key.keyArn;
}

/** The security group: named sources reach the port. With a lake or roles of its own, the warehouse reaches S3 through the VPC, and nothing else. */
export function createSecurityGroup({ name, args, settings, parent }: RedshiftContext): pulumi.Output<string> {
    const { placement, tags } = args;
    const { region } = placement;
    const groupId = storeSecurityGroup(name, placement, { port: settings.port, region, tags, parent });
    const loads = (args.lake ?? []).length + (args.iamRoleArns ?? []).length > 0;
    if (!loads) return groupId;
    const regionName = regionOf(region, parent);
    const s3 = aws.ec2.getPrefixListOutput(
        { region: regionName, name: pulumi.interpolate`com.amazonaws.${regionName}.s3` },
        { parent },
    );
    new aws.vpc.SecurityGroupEgressRule(
        `${name}-to-s3`,
        {
            region,
            securityGroupId: groupId,
            description: "COPY and UNLOAD, through the VPC's S3 endpoint",
            ipProtocol: "tcp",
            fromPort: 443,
            toPort: 443,
            prefixListId: s3.id,
            tags,
        },
        { parent },
    );
    return groupId;
}

/** Creates the audit logs' groups before Redshift would, without retention or key. Redshift names them by the cluster or the namespace. Sources: "Database audit logging" and "Audit logging for Amazon Redshift Serverless". */
export function createAuditLogs({ name, args, settings, keyArn, parent }: RedshiftContext): aws.cloudwatch.LogGroup[] {
    if (args.auditBucketName !== undefined) return [];
    const { deployment, identifier, logRetentionDays } = settings;
    const kind = deployment === RedshiftDeployment.Provisioned ? "cluster/" : "";
    return settings.logExports.map((log) =>
        logGroup(`${name}-log-${log}`, `/aws/redshift/${kind}${identifier}/${log}`, {
            retentionDays: logRetentionDays,
            kmsKeyArn: keyArn,
            region: args.placement.region,
            tags: args.tags,
            parent,
        }),
    );
}
