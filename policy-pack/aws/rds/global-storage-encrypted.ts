import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { rdsGlobalCluster } from "./types";

/** An Aurora global database is encrypted. */
export const rdsGlobalStorageEncrypted = resourceRule({
    id: "aws-rds-global-storage-encrypted",
    severity: "high",
    theme: "encryption",
    proves: "Every Aurora global cluster is encrypted at rest.",
    risk: "Every Region of an unencrypted global cluster stores the rows as they are, and it cannot be encrypted later.",
    remediation: {
        argument: "AuroraGlobal encrypts all of its Regions.",
        property: "Set storageEncrypted: true on aws.rds.GlobalCluster; this replaces the global cluster.",
    },
    page: {
        title: "Encrypting Amazon Aurora resources",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html",
    },
    types: [rdsGlobalCluster],
    unless: (cluster) => cluster.has("sourceDbClusterIdentifier"),
    fixClass: "replaces",
    requires: isTrue("storageEncrypted"),
});
