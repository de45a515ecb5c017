import { Seed } from "../../cloud/seed";
import { idFrom, type AwsBehaviour } from "../subject";

const clusterInstance: AwsBehaviour = {
    autoName: {
        property: "identifier",
        compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`,
        randomDigits: 7,
        maxLength: 63,
    },
    replaces: ["identifier", "identifierPrefix", "availabilityZone", "clusterIdentifier", "engine"],
    id: idFrom("identifier"),
    outputs: ({ inputs, id, arn, seed, region, account, dnsSuffix }) => ({
        arn: arn("rds", `db:${id}`),
        availabilityZone: inputs["availabilityZone"] ?? `${region}a`,
        dbiResourceId: `db-${seed.base32("resource id", 26)}`,
        endpoint: `${id}.c${new Seed(`${account} ${region}`).base36("rds", 11)}.${region}.docdb.${dnsSuffix}`,
        engineVersion: "5.0.0",
        port: 27017,
        storageEncrypted: true,
        writer: id.endsWith("-1"),
    }),
    imported: (id) => ({ identifier: id, clusterIdentifier: "imported", instanceClass: "db.r6g.large" }),
};
export default clusterInstance;
