import { Seed } from "../../cloud/seed";
import { idFrom, type AwsBehaviour } from "../subject";

const cluster: AwsBehaviour = {
    autoName: {
        property: "clusterIdentifier",
        compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`,
        randomDigits: 7,
        maxLength: 63,
    },
    replaces: [
        "clusterIdentifier",
        "clusterIdentifierPrefix",
        "availabilityZones",
        "dbSubnetGroupName",
        "engine",
        "kmsKeyId",
        "masterUsername",
        "port",
        "restoreToPointInTime",
        "snapshotIdentifier",
        "storageEncrypted",
    ],
    id: idFrom("clusterIdentifier"),
    outputs: ({ inputs, id, arn, seed, region, account, dnsSuffix }) => {
        const label = new Seed(`${account} ${region}`).base36("rds", 11);
        const host = (role: string) => `${id}.${role}-c${label}.${region}.docdb.${dnsSuffix}`;
        return {
            arn: arn("rds", `cluster:${id}`),
            availabilityZones: inputs["availabilityZones"] ?? ["a", "b", "c"].map((zone) => `${region}${zone}`),
            clusterMembers: inputs["clusterMembers"] ?? [],
            clusterResourceId: `cluster-${seed.base32("resource id", 26)}`,
            endpoint: host("cluster"),
            engineVersion: inputs["engineVersion"] ?? "5.0.0",
            masterUserSecrets: [],
            networkType: "IPV4",
            readerEndpoint: host("cluster-ro"),
        };
    },
    imported: (id) => ({ clusterIdentifier: id }),
};
export default cluster;
