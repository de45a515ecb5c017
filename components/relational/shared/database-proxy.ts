import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { regionOf } from "../../foundation/aws/account";
import { logGroup } from "../../foundation/aws/log-group";
import type { AwsPlacementArgs } from "../../foundation/aws/placement";
import { secretReadPolicy } from "../../foundation/aws/secret-policy";
import { storeSecurityGroup } from "../../foundation/aws/security-group";
import { trustService } from "../../foundation/aws/trust";

/** How RDS Proxy speaks to a family of engines; MariaDB is of MySQL's. Source: "CreateDBProxy", Amazon RDS API reference. */
export interface ProxyProtocol {
    engineFamily: string;
    clientPasswordAuthType: string;
}

/** The protocols of the engines of the relational stores. */
export const proxyProtocols = {
    mySql: { engineFamily: "MYSQL", clientPasswordAuthType: "MYSQL_NATIVE_PASSWORD" },
    postgres: { engineFamily: "POSTGRESQL", clientPasswordAuthType: "POSTGRES_SCRAM_SHA_256" },
} as const satisfies { [family: string]: ProxyProtocol };

/** The share of max_connections that a proxy may take, in percent; the rest is for administrators and migrations, who go past it. */
export const proxyConnectionsPercent = 90;

/** What a proxy is made of. */
export interface DatabaseProxyOptions {
    /** Begins the names of the proxy's resources. */
    prefix: string;
    /** The proxy's name in AWS, unique in its region. */
    proxyName: string;
    protocol: ProxyProtocol;
    /** Whether its clients sign in by IAM. */
    iamAuthentication: boolean;
    /** The secrets it signs in to the database with. */
    secretArns: pulumi.Input<string>[];
    /** The CMK of the secrets and of its log. */
    keyArn: pulumi.Input<string>;
    placement: AwsPlacementArgs;
    region: pulumi.Input<string> | undefined;
    port: number;
    /** The security group that the proxy is let into. */
    databaseGroupId: pulumi.Output<string>;
    /** The instance, or else the cluster, that it stands in front of. */
    target: { dbInstanceIdentifier: pulumi.Output<string> } | { dbClusterIdentifier: pulumi.Output<string> };
    /** Default: proxyConnectionsPercent. */
    maxConnectionsPercent?: number;
    logRetentionDays: number;
    tags?: { [key: string]: pulumi.Input<string> };
    parent: pulumi.Resource;
}

/** A proxy in front of a database. Clients sign in to it over TLS, by IAM where the version has it; it signs in to the database with secrets. */
export function createDatabaseProxy(options: DatabaseProxyOptions): aws.rds.Proxy {
    const { prefix, proxyName, protocol, secretArns, region, placement, tags, parent } = options;
    const { engineFamily, clientPasswordAuthType } = protocol;
    const signIn = options.iamAuthentication
        ? { iamAuth: "REQUIRED" }
        : { iamAuth: "DISABLED", clientPasswordAuthType };
    // The proxy writes there whatever it is set to log.
    const log = logGroup(`${prefix}-proxy-log`, `/aws/rds/proxy/${proxyName}`, {
        retentionDays: options.logRetentionDays,
        kmsKeyArn: options.keyArn,
        ...{ region, tags, parent },
    });
    const proxy = new aws.rds.Proxy(
        `${prefix}-proxy`,
        {
            region,
            name: proxyName,
            engineFamily,
            requireTls: true,
            debugLogging: false,
            roleArn: createRole(options),
            auths: secretArns.map((arn) => ({ authScheme: "SECRETS", secretArn: arn, ...signIn })),
            vpcSubnetIds: placement.subnetIds,
            vpcSecurityGroupIds: [createPath(options)],
            tags,
        },
        { parent, dependsOn: log },
    );
    attach(options, proxy);
    return proxy;
}

/** The proxy's role reads its secrets, through their key, and nothing else. Source: "Configuring IAM authentication for RDS Proxy". */
function createRole({ prefix, secretArns, keyArn, region, tags, parent }: DatabaseProxyOptions): pulumi.Output<string> {
    const role = new aws.iam.Role(
        `${prefix}-proxy-role`,
        {
            description: `Secrets that the proxy of ${prefix} reads`,
            // RDS Proxy is not documented to say on whose behalf it comes. Source: "Setting up IAM policies for RDS Proxy".
            assumeRolePolicy: trustService({ service: "rds.amazonaws.com" }),
            tags,
        },
        { parent },
    );
    const policy = new aws.iam.RolePolicy(
        `${prefix}-proxy-secrets`,
        { role: role.name, policy: secretReadPolicy(secretArns, keyArn, regionOf(region, parent)) },
        { parent },
    );
    // The proxy is created once it can read its secrets.
    return pulumi.all([role.arn, policy.id]).apply(([arn]) => arn);
}

/** The proxy's security group: clients reach it, it reaches the database, and both on the database's port only. */
function createPath(options: DatabaseProxyOptions): pulumi.Output<string> {
    const { prefix, placement, port, region, databaseGroupId, tags, parent } = options;
    const proxyGroupId = storeSecurityGroup(`${prefix}-proxy`, placement, { port, region, tags, parent });
    const path = { region, ipProtocol: "tcp", fromPort: port, toPort: port, tags };
    new aws.vpc.SecurityGroupEgressRule(
        `${prefix}-proxy-to-database`,
        {
            ...path,
            securityGroupId: proxyGroupId,
            referencedSecurityGroupId: databaseGroupId,
            description: "From the proxy to its database",
        },
        { parent },
    );
    new aws.vpc.SecurityGroupIngressRule(
        `${prefix}-database-from-proxy`,
        {
            ...path,
            securityGroupId: databaseGroupId,
            referencedSecurityGroupId: proxyGroupId,
            description: "To the database from its proxy",
        },
        { parent },
    );
    return proxyGroupId;
}

function attach(options: DatabaseProxyOptions, proxy: aws.rds.Proxy): void {
    const { prefix, region, target, parent } = options;
    const group = new aws.rds.ProxyDefaultTargetGroup(
        `${prefix}-proxy-targets`,
        {
            region,
            dbProxyName: proxy.name,
            connectionPoolConfig: {
                maxConnectionsPercent: options.maxConnectionsPercent ?? proxyConnectionsPercent,
                maxIdleConnectionsPercent: 50,
                connectionBorrowTimeout: 120,
            },
        },
        { parent },
    );
    new aws.rds.ProxyTarget(
        `${prefix}-proxy-target`,
        { region, dbProxyName: proxy.name, targetGroupName: group.name, ...target },
        { parent },
    );
}
