import { idFrom, type AwsBehaviour } from "../subject";

const globalCluster: AwsBehaviour = {
    replaces: ["globalClusterIdentifier", "databaseName", "engine", "sourceDbClusterIdentifier", "storageEncrypted"],
    id: idFrom("globalClusterIdentifier"),
    outputs: ({ id, seed, partition, account, inputs }) => ({
        arn: `arn:${partition}:rds::${account}:global-cluster:${id}`,
        engineVersion: inputs["engineVersion"] ?? "5.0.0",
        globalClusterMembers: [],
        globalClusterResourceId: `cluster-${seed.hex("resource id", 16)}`,
        status: "available",
    }),
    imported: (id) => ({ globalClusterIdentifier: id }),
};
export default globalCluster;
