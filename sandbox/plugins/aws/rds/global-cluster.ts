import { latestVersion } from "./engines";
import { idFrom, type AwsBehaviour } from "../subject";

const globalCluster: AwsBehaviour = {
    replaces: ["globalClusterIdentifier", "databaseName", "engine", "sourceDbClusterIdentifier", "storageEncrypted"],
    id: idFrom("globalClusterIdentifier"),
    outputs: ({ id, seed, partition, account, inputs }) => {
        const engine = typeof inputs["engine"] === "string" ? inputs["engine"] : "aurora-postgresql";
        const version = inputs["engineVersion"] ?? latestVersion(engine);
        return {
            arn: `arn:${partition}:rds::${account}:global-cluster:${id}`,
            endpoint: `${id}.global-${seed.base36("host", 12)}.global.rds.amazonaws.com`,
            engine,
            engineVersion: version,
            engineVersionActual: version,
            globalClusterMembers: [],
            globalClusterResourceId: `cluster-${seed.hex("resource id", 16)}`,
        };
    },
    imported: (id) => ({ globalClusterIdentifier: id }),
};
export default globalCluster;
