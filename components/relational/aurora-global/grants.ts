import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { policyDocument } from "../../foundation/aws/policy-document";
import { connectPolicy, proxyAsConnectable } from "../shared/connect-policy";
import type { RdsGrantArgs } from "../shared/database.args";
import type { AuroraContext } from "./context";
import type { AuroraMember } from "./member";
import type { AuroraProxy } from "./proxy";
import { inRegion } from "./proxy";

/** What roles are let into: every region, since each may write tomorrow. */
export interface GrantTarget {
    members: AuroraMember[];
    proxies: AuroraProxy[];
    secretArn: pulumi.Output<string>;
}

/** Lets a role in: as a database user by IAM where one is named, else with the master user's secret. */
export function createGrant(context: AuroraContext, target: GrantTarget, grant: RdsGrantArgs): aws.iam.RolePolicy {
    const { name, parent } = context;
    const policy =
        grant.databaseUser === undefined
            ? secretPolicy(target)
            : connectPolicy(connectable(target), grant.databaseUser);
    return new aws.iam.RolePolicy(`${name}-grant-${grant.grantName}`, { role: grant.roleName, policy }, { parent });
}

function connectable({ members, proxies }: GrantTarget) {
    return [
        ...members.map(({ cluster }) => ({ arn: cluster.arn, resourceId: cluster.clusterResourceId })),
        ...proxies.map(({ proxy }) => proxyAsConnectable(proxy)),
    ];
}

/** A policy, as JSON, to read the secret in every region, and to use each region's key through its Secrets Manager only. */
function secretPolicy({ members, secretArn }: GrantTarget): pulumi.Input<string> {
    const sites = members.map(({ site }) => site);
    return policyDocument([
        {
            Sid: "ReadSecrets",
            Effect: "Allow",
            Action: ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"],
            Resource: sites.map(({ region }) => inRegion(secretArn, region)),
        },
        {
            Sid: "DecryptSecrets",
            Effect: "Allow",
            Action: "kms:Decrypt",
            Resource: sites.map(({ keyArn }) => keyArn),
            Condition: {
                StringEquals: {
                    "kms:ViaService": sites.map(({ region }) => `secretsmanager.${region}.amazonaws.com`),
                },
            },
        },
    ]);
}
