import { eachOf } from "../../frame/evaluation";
import type { Resource } from "../../frame/resource";
import { UnknownProperty } from "../../frame/resource";
import { resourceRule } from "../../frame/define";
import { customerKeyProblem, keyParameters } from "../../requirements/customer-key";
import { rdsCluster, rdsInstance } from "./types";

/** An RDS database and an Aurora cluster are encrypted with a customer's key. */
export const rdsStorageCmk = resourceRule({
    id: "aws-rds-storage-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every RDS database and Aurora cluster is encrypted at rest with a customer-managed key.",
    risk: "Data under AWS's own key cannot be shut off, audited or shared by your key policy, and an unencrypted store cannot be encrypted later.",
    remediation: {
        argument: "RdsDatabase brings its own StoreKey.",
        property:
            "On aws.rds.Instance and aws.rds.Cluster set storageEncrypted: true and kmsKeyId to the ARN of an aws.kms.Key; existing data has to be copied, since both properties replace the database.",
    },
    page: {
        title: "Encrypting Amazon RDS resources",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.Encryption.html",
    },
    types: [rdsInstance, rdsCluster],
    parameters: keyParameters,
    fixClass: "replaces",
    guards: ["storageEncrypted", "kmsKeyId"],
    check(database, settings) {
        if (inheritsEncryption(database)) {
            return [];
        }
        return eachOf(
            () => (isEncrypted(database) ? undefined : "storageEncrypted is false"),
            () => customerKeyProblem(told(database, "kmsKeyId"), "kmsKeyId", settings),
        );
    },
});

/** A replica in its source's region has its source's key; one in another region is named by ARN and has its own. */
function inheritsEncryption(database: Resource): boolean {
    const source = database.peek("replicateSourceDb");
    if (source.kind === "absent" || database.has("kmsKeyId")) {
        return false;
    }
    if (source.kind === "unknown") {
        throw new UnknownProperty("replicateSourceDb");
    }
    return !String(source.value).startsWith("arn:");
}

/** What is restored is encrypted as its source was, unless the program says otherwise; only the cloud can tell. */
function told(database: Resource, property: string): Resource {
    const restored = database.has("snapshotIdentifier") || database.has("restoreToPointInTime");
    if (restored && !database.has(property)) {
        throw new UnknownProperty(property);
    }
    return database;
}

// A replica from another region ignores storageEncrypted and is encrypted by its key; serverless v1 always is.
function isEncrypted(database: Resource): boolean {
    const copy = database.has("replicateSourceDb") && database.has("kmsKeyId");
    const serverless = !database.has("storageEncrypted") && database.text("engineMode") === "serverless";
    return copy || serverless || told(database, "storageEncrypted").flag("storageEncrypted");
}
