import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import { createDatabaseProxy, proxyConnectionsPercent, proxyProtocols } from "../shared/database-proxy";
import type { AuroraContext } from "./context";
import type { AuroraMember } from "./member";

/** The proxy of one region, and its endpoint for reads, which serves whatever the region's role is. */
export interface AuroraProxy {
    proxy: aws.rds.Proxy;
    readEndpoint: aws.rds.ProxyEndpoint;
}

/** What a proxy takes of the connections, in percent, where forwarded writes open more of them. Source: "Using RDS Proxy with Aurora global databases". */
const percentWithForwarding = 60;

/** A secret's ARN in another region, where it has been replicated to. */
export function inRegion(secretArn: pulumi.Input<string>, region: string): pulumi.Output<string> {
    return pulumi.output(secretArn).apply((arn) => arn.replace(/^((?:[^:]*:){3})[^:]*/, `$1${region}`));
}

/** A proxy in front of one region's cluster; undefined where none is wanted. Where the region reads, its own endpoint is for the day it writes. */
export function createProxy(
    { args, settings, parent }: AuroraContext,
    { site, cluster }: AuroraMember,
    secretArn: pulumi.Output<string>,
): AuroraProxy | undefined {
    if (!settings.proxy) return undefined;
    const { region, prefix, place, clusterIdentifier } = site;
    const proxyName = `${clusterIdentifier}-proxy`;
    const proxy = createDatabaseProxy({
        prefix,
        proxyName,
        protocol: proxyProtocols.postgres,
        iamAuthentication: settings.iamAuthentication,
        secretArns: [secretArn, ...(args.proxySecretArns ?? [])].map((arn) => inRegion(arn, region)),
        keyArn: site.keyArn,
        placement: place.network,
        region,
        port: settings.port,
        databaseGroupId: site.securityGroupId,
        target: { dbClusterIdentifier: cluster.clusterIdentifier },
        maxConnectionsPercent: settings.writeForwarding ? percentWithForwarding : proxyConnectionsPercent,
        logRetentionDays: settings.logRetentionDays,
        tags: args.tags,
        parent,
    });
    const readEndpoint = new aws.rds.ProxyEndpoint(
        `${prefix}-proxy-reads`,
        {
            region,
            dbProxyName: proxy.name,
            dbProxyEndpointName: `${clusterIdentifier}-reads`,
            targetRole: "READ_ONLY",
            vpcSubnetIds: place.network.subnetIds,
            vpcSecurityGroupIds: proxy.vpcSecurityGroupIds,
            tags: args.tags,
        },
        { parent },
    );
    return { proxy, readEndpoint };
}
