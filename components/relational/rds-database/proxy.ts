import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import type { ProxyProtocol } from "../shared/database-proxy";
import { createDatabaseProxy, proxyProtocols } from "../shared/database-proxy";
import type { RdsContext } from "./context";
import { RdsEngine } from "./engine-versions";
import type { RdsSite } from "./site";

const protocols: Record<RdsEngine, ProxyProtocol> = {
    [RdsEngine.MariaDb]: proxyProtocols.mySql,
    [RdsEngine.Postgres]: proxyProtocols.postgres,
};

/** A proxy in front of the writer; undefined where none is wanted. */
export function createProxy(
    { name, args, settings, parent }: RdsContext,
    { region, keyArn, securityGroupId }: RdsSite,
    writer: aws.rds.Instance,
    secretArn: pulumi.Output<string>,
): aws.rds.Proxy | undefined {
    if (!settings.proxy) return undefined;
    return createDatabaseProxy({
        prefix: name,
        proxyName: `${settings.identifier}-proxy`,
        protocol: protocols[settings.engine],
        iamAuthentication: settings.iamAuthentication,
        secretArns: [secretArn, ...(args.proxySecretArns ?? [])],
        keyArn,
        placement: args.placement,
        region,
        port: settings.port,
        databaseGroupId: securityGroupId,
        target: { dbInstanceIdentifier: writer.identifier },
        logRetentionDays: settings.logRetentionDays,
        tags: args.tags,
        parent,
    });
}
