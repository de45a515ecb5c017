import { Seed } from "../../cloud/seed";
import type { AwsBehaviour, AwsSubject } from "../subject";

/** ElastiCache puts letters of its own, the same in a region, before the suffix that the user chose. */
function idOf({ region, text }: AwsSubject): string {
    return `${new Seed(region).base36("global datastore", 5)}-${text("globalReplicationGroupIdSuffix")}`;
}

const globalReplicationGroup: AwsBehaviour = {
    replaces: ["globalReplicationGroupIdSuffix", "primaryReplicationGroupId"],
    id: idOf,
    outputs: ({ id, partition, account, inputs }) => ({
        arn: `arn:${partition}:elasticache::${account}:globalreplicationgroup:${id}`,
        globalReplicationGroupId: id,
        engine: inputs["engine"] ?? "valkey",
        engineVersion: inputs["engineVersion"] ?? "8.2",
        engineVersionActual: `${String(inputs["engineVersion"] ?? "8.2")}.0`,
        atRestEncryptionEnabled: true,
        authTokenEnabled: false,
        transitEncryptionEnabled: true,
    }),
};
export default globalReplicationGroup;
