import { endpointHost } from "./endpoints";
import { defaultPort, latestVersion } from "./engines";
import { idFrom, type AwsBehaviour } from "../subject";

const clusterInstance: AwsBehaviour = {
    autoName: {
        property: "identifier",
        compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`,
        randomDigits: 7,
        maxLength: 63,
    },
    replaces: [
        "identifier",
        "identifierPrefix",
        "availabilityZone",
        "clusterIdentifier",
        "customIamInstanceProfile",
        "dbSubnetGroupName",
        "engine",
    ],
    id: idFrom("identifier"),
    outputs: (subject) => {
        const { seed, arn, text, inputs } = subject;
        const version = inputs["engineVersion"] ?? latestVersion(text("engine"));
        return {
            arn: arn("rds", `db:${text("identifier")}`),
            availabilityZone: inputs["availabilityZone"] ?? `${subject.region}a`,
            caCertIdentifier: inputs["caCertIdentifier"] ?? "rds-ca-rsa2048-g1",
            dbiResourceId: `db-${seed.base32("resource id", 26)}`,
            endpoint: endpointHost(subject, text("identifier")),
            engineVersion: version,
            engineVersionActual: version,
            networkType: "IPV4",
            port: defaultPort(text("engine")),
            storageEncrypted: true,
            writer: true,
        };
    },
    imported: (id) => ({ identifier: id, engine: "aurora-postgresql", instanceClass: "db.r6g.large" }),
};
export default clusterInstance;
