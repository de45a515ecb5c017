import type * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";
import type { AuroraMember } from "./member";
import type { AuroraProxy } from "./proxy";

type Hosts = { [role: string]: pulumi.Output<string> };

/** Host names by role: of a regional database its own, of a global one those of the first region, the writer that follows a failover, and every region's own. */
export function endpointsOf(
    members: AuroraMember[],
    proxies: (AuroraProxy | undefined)[],
    globalCluster: aws.rds.GlobalCluster | undefined,
): pulumi.Output<{ [role: string]: string }> {
    const [home, ...others] = members.map((member, index) => hostsOf(member, proxies[index]));
    if (globalCluster === undefined || home === undefined) return pulumi.output(home ?? {});
    const hosts: Hosts = { ...home, writer: globalCluster.endpoint };
    members.forEach(({ site }, index) => {
        for (const [role, host] of Object.entries([home, ...others][index] ?? {}))
            hosts[`${role}-${site.region}`] = host;
    });
    return pulumi.output(hosts);
}

function hostsOf({ cluster }: AuroraMember, proxy: AuroraProxy | undefined): Hosts {
    const hosts: Hosts = { writer: cluster.endpoint, reader: cluster.readerEndpoint };
    if (proxy === undefined) return hosts;
    return { ...hosts, proxy: proxy.proxy.endpoint, "proxy-reader": proxy.readEndpoint.endpoint };
}
