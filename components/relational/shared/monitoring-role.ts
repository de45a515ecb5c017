import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { callerAccount } from "../../foundation/aws/account";
import { trustService } from "../../foundation/aws/trust";

/** The role, `${name}-monitoring`, by which RDS writes Enhanced Monitoring's numbers, in every region. Source: "Setting up Enhanced Monitoring". */
export function createMonitoringRole(
    name: string,
    tags: { [key: string]: pulumi.Input<string> } | undefined,
    parent: pulumi.Resource,
): aws.iam.Role {
    const { accountId, partition } = callerAccount(parent);
    const role = new aws.iam.Role(
        `${name}-monitoring`,
        {
            description: `Enhanced Monitoring of ${name}`,
            assumeRolePolicy: trustService({ service: "monitoring.rds.amazonaws.com", accountId }),
            tags,
        },
        { parent },
    );
    new aws.iam.RolePolicyAttachment(
        `${name}-monitoring-policy`,
        {
            role: role.name,
            policyArn: partition.apply(
                (part) => `arn:${part}:iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole`,
            ),
        },
        { parent },
    );
    return role;
}
