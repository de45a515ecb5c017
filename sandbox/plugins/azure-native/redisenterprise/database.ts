import type { AzureBehaviour } from "../subject";

/** Its modules, port and, once clustered, its policy are for good. */
const database: AzureBehaviour = {
    replaces: ["modules", "port", "clusteringPolicy"],
    outputs: () => ({ redisVersion: "7.4", resourceState: "Running" }),
};
export default database;
