import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { daxCluster } from "./types";

/** A DAX cluster is encrypted at rest. */
export const daxEncrypted = resourceRule({
    id: "aws-dax-encrypted",
    severity: "high",
    theme: "encryption",
    proves: "Every DAX cluster is encrypted at rest.",
    risk: "Cached items lie on disk as they are, whatever encryption the table itself has.",
    remediation: {
        argument: "DaxCluster encrypts it.",
        property: "Set serverSideEncryption.enabled: true on aws.dax.Cluster; this replaces the cluster.",
    },
    page: {
        title: "DAX encryption at rest",
        url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionAtRest.html",
    },
    types: [daxCluster],
    fixClass: "replaces",
    requires: isTrue("serverSideEncryption.enabled"),
});
