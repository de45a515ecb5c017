import type { PropertyMap } from "../../host/wire";
import { idFrom, type AwsBehaviour, type AwsSubject } from "../subject";
import { cacheHost } from "./endpoints";

const replicationGroup: AwsBehaviour = {
    autoName: {
        property: "replicationGroupId",
        compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`,
        randomDigits: 7,
        maxLength: 40,
    },
    replaces: [
        "atRestEncryptionEnabled",
        "dataTieringEnabled",
        "globalReplicationGroupId",
        "kmsKeyId",
        "networkType",
        "port",
        "replicationGroupId",
        "securityGroupNames",
        "snapshotArns",
        "snapshotName",
        "subnetGroupName",
    ],
    id: idFrom("replicationGroupId"),
    outputs: replicationGroupOutputs,
    imported: (id) => ({ replicationGroupId: id, description: "Imported", nodeType: "cache.t4g.medium" }),
};
export default replicationGroup;

function replicationGroupOutputs(subject: AwsSubject): PropertyMap {
    const { id, arn, inputs } = subject;
    // A copy in a Global Datastore takes its mode from the primary; that it has replicas per shard says which.
    const isClustered = inputs["numNodeGroups"] !== undefined || inputs["replicasPerNodeGroup"] !== undefined;
    const shards = Number(inputs["numNodeGroups"] ?? 1);
    const nodes = isClustered
        ? Number(inputs["replicasPerNodeGroup"] ?? 0) + 1
        : Number(inputs["numCacheClusters"] ?? 1);
    const version = inputs["engineVersion"] ?? "8.2";
    return {
        arn: arn("elasticache", `replicationgroup:${id}`),
        clusterEnabled: isClustered,
        clusterMode: inputs["clusterMode"] ?? (isClustered ? "enabled" : "disabled"),
        engine: inputs["engine"] ?? "valkey",
        engineVersion: version,
        engineVersionActual: `${String(version)}.0`,
        memberClusters: members(id, isClustered ? shards : 0, nodes),
        numCacheClusters: inputs["numCacheClusters"] ?? shards * nodes,
        port: inputs["port"] ?? 6379,
        ...(isClustered
            ? { configurationEndpointAddress: cacheHost(subject, "clustercfg.", id) }
            : {
                  primaryEndpointAddress: cacheHost(subject, "master.", id),
                  readerEndpointAddress: cacheHost(subject, "replica.", id),
              }),
    };
}

/** The names of the nodes, with a shard's number where there are shards. */
function members(id: string, shards: number, nodes: number): string[] {
    const numbered = (prefix: string) =>
        Array.from({ length: nodes }, (_, index) => `${prefix}-${String(index + 1).padStart(3, "0")}`);
    if (shards === 0) return numbered(id);
    return Array.from({ length: shards }, (_, index) => `${id}-${String(index + 1).padStart(4, "0")}`).flatMap(
        numbered,
    );
}
