import * as dbforpostgresql from "@pulumi/azure-native/dbforpostgresql";
import type * as pulumi from "@pulumi/pulumi";
import { globalName } from "../../foundation/azure/names";
import type { AzurePostgresContext } from "./context";
import type { PostgresServer, PostgresSite } from "./servers";
import { createServer, setParameters } from "./servers";

/** Creates a replica at each site, one after another, since the primary makes them one at a time; the first is the one that can be promoted. */
export function createReplicas(
    context: AzurePostgresContext,
    primary: PostgresServer,
    sites: PostgresSite[],
): PostgresServer[] {
    const replicas: PostgresServer[] = [];
    for (const site of sites) {
        const after = replicas.at(-1)?.ready ?? primary.ready;
        replicas.push(createReplica(context, primary, site, after));
    }
    return replicas;
}

function createReplica(
    context: AzurePostgresContext,
    primary: PostgresServer,
    site: PostgresSite,
    after: pulumi.Resource,
): PostgresServer {
    const { replicaCompute, replicaStorage } = context.settings;
    const server = createServer(context, {
        site,
        compute: replicaCompute,
        storage: replicaStorage,
        own: { createMode: dbforpostgresql.CreateMode.Replica, sourceServerResourceId: primary.server.id },
        // It would keep the firewall that it was made with, whatever becomes of the primary's.
        isOpen: false,
        // A promotion turns the roles round, and must not look like a change to be undone.
        ignoreChanges: ["createMode", "sourceServerResourceId"],
        after,
    });
    // Inherited when the replica is made, but not followed afterwards.
    return { server, site, ready: setParameters(context, server, site, replicaCompute, server) };
}

/** Creates the names for writing and reading that follow a promotion; the first replica answers reads, and is the one that can be promoted to primary. */
export function createVirtualEndpoint(
    { name, parent }: AzurePostgresContext,
    { server, site }: PostgresServer,
    replicas: PostgresServer[],
): dbforpostgresql.VirtualEndpoint | undefined {
    const [first] = replicas;
    if (first === undefined) return undefined;
    return new dbforpostgresql.VirtualEndpoint(
        `${name}-virtual-endpoint`,
        {
            resourceGroupName: site.placement.resourceGroupName,
            serverName: server.name,
            // The name is a host name all over Azure.
            virtualEndpointName: globalName(name, { maxLength: 63 }, parent),
            endpointType: dbforpostgresql.VirtualEndpointType.ReadWrite,
            members: [first.server.name],
        },
        {
            parent,
            // The same name cannot be taken twice at a time.
            deleteBeforeReplace: true,
            dependsOn: replicas.map(({ ready }) => ready),
            // After a promotion the reader is the former primary.
            ignoreChanges: ["members"],
        },
    );
}
