import { endpointHost, rdsZoneId } from "./endpoints";
import { defaultPort, engineFamily, latestVersion } from "./engines";
import { masterUserSecrets } from "./master-user-secrets";
import type { PropertyMap } from "../../host/wire";
import type { AwsBehaviour, AwsSubject } from "../subject";

const instance: AwsBehaviour = {
    autoName: {
        property: "identifier",
        compose: (logicalName, random) => `${logicalName.toLowerCase()}-${random}`,
        randomDigits: 7,
        maxLength: 63,
    },
    replaces: [
        "backupTarget",
        "characterSetName",
        "customIamInstanceProfile",
        "dbName",
        "engine",
        "kmsKeyId",
        "ncharCharacterSetName",
        "storageEncrypted",
        "timezone",
        "username",
        "snapshotIdentifier",
        "restoreToPointInTime",
        "s3Import",
        "identifierPrefix",
    ],
    keeps: ["availabilityZone"],
    id: ({ seed }) => `db-${seed.base32("resource id", 26)}`,
    outputs: instanceOutputs,
    imported: () => ({ instanceClass: "db.t4g.medium" }),
};
export default instance;

function instanceOutputs(subject: AwsSubject): PropertyMap {
    const { id, arn, text, inputs } = subject;
    const engine = text("engine") === "" ? "mysql" : text("engine");
    const port = inputs["port"] ?? defaultPort(engine);
    const address = endpointHost(subject, text("identifier"));
    const version = inputs["engineVersion"] ?? latestVersion(engine);
    return {
        address,
        arn: arn("rds", `db:${text("identifier")}`),
        availabilityZone: inputs["availabilityZone"] ?? `${subject.region}a`,
        caCertIdentifier: inputs["caCertIdentifier"] ?? "rds-ca-rsa2048-g1",
        dbName: inputs["dbName"] ?? "",
        endpoint: `${address}:${port}`,
        engine: inputs["engine"] ?? engine,
        engineVersion: version,
        engineVersionActual: version,
        hostedZoneId: rdsZoneId(subject.region),
        iops: inputs["iops"] ?? (inputs["storageType"] === "gp3" ? 3000 : 0),
        licenseModel:
            inputs["licenseModel"] ??
            (engineFamily(engine) === "postgres" ? "postgresql-license" : "general-public-license"),
        masterUserSecrets: masterUserSecrets(subject),
        parameterGroupName: inputs["parameterGroupName"] ?? `default.${engine}`,
        port,
        resourceId: id,
        status: "available",
        storageThroughput: inputs["storageThroughput"] ?? (inputs["storageType"] === "gp3" ? 125 : 0),
        storageType: inputs["storageType"] ?? (inputs["iops"] === undefined ? "gp2" : "io1"),
    };
}
