import { endpointHost, rdsZoneId } from "./endpoints";
import { defaultPort, latestVersion } from "./engines";
import { masterUserSecrets } from "./master-user-secrets";
import type { PropertyMap } from "../../host/wire";
import { creationTime, idFrom, type AwsBehaviour, type AwsSubject } from "../subject";

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
        "characterSetName",
        "databaseName",
        "dbSubnetGroupName",
        "engine",
        "engineMode",
        "kmsKeyId",
        "masterUsername",
        "snapshotIdentifier",
        "sourceRegion",
        "storageEncrypted",
        "restoreToPointInTime",
        "s3Import",
    ],
    id: idFrom("clusterIdentifier"),
    outputs: clusterOutputs,
    imported: (id) => ({ clusterIdentifier: id, engine: "aurora-postgresql" }),
};
export default cluster;

function clusterOutputs(subject: AwsSubject): PropertyMap {
    const { id, seed, arn, text, inputs } = subject;
    const engine = text("engine");
    const version = inputs["engineVersion"] ?? latestVersion(engine);
    return {
        arn: arn("rds", `cluster:${id}`),
        caCertificateValidTill: creationTime,
        clusterMembers: inputs["clusterMembers"] ?? [],
        clusterResourceId: `cluster-${seed.base32("resource id", 26)}`,
        endpoint: endpointHost(subject, id, "cluster-"),
        engineMode: inputs["engineMode"] ?? "provisioned",
        engineVersion: version,
        engineVersionActual: version,
        hostedZoneId: rdsZoneId(subject.region),
        masterUserSecrets: masterUserSecrets(subject),
        port: inputs["port"] ?? defaultPort(engine),
        readerEndpoint: endpointHost(subject, id, "cluster-ro-"),
    };
}
