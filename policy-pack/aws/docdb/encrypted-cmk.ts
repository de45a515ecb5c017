import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { isTrue } from "../../requirements/value";
import { docdbCluster } from "./types";

/** A DocumentDB cluster is encrypted with a customer's key. */
export const docdbEncryptedCmk = resourceRule({
    id: "aws-docdb-encrypted-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every DocumentDB cluster is encrypted at rest with a customer-managed key.",
    risk: "Documents under no key, or under one of AWS's own, are out of reach of your key policy, and the cluster cannot be encrypted later.",
    remediation: {
        argument: "DocumentdbCluster brings its own StoreKey.",
        property:
            "On aws.docdb.Cluster set storageEncrypted: true and kmsKeyId to the ARN of an aws.kms.Key; both replace the cluster.",
    },
    page: {
        title: "Encrypting Amazon DocumentDB data at rest",
        url: "https://docs.aws.amazon.com/documentdb/latest/devguide/encryption-at-rest.html",
    },
    types: [docdbCluster],
    fixClass: "replaces",
    requires: all(isTrue("storageEncrypted"), customerKey("kmsKeyId")),
});
