import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { isTrue } from "../../requirements/value";
import { neptuneCluster } from "./types";

/** A Neptune cluster is encrypted with a customer's key. */
export const neptuneEncryptedCmk = resourceRule({
    id: "aws-neptune-encrypted-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Every Neptune cluster is encrypted at rest with a customer-managed key.",
    risk: "A graph under no key, or under one of AWS's own, is out of reach of your key policy, and the cluster cannot be encrypted later.",
    remediation: {
        property:
            "On aws.neptune.Cluster set storageEncrypted: true and kmsKeyArn to the ARN of an aws.kms.Key; both replace the cluster.",
    },
    page: {
        title: "Encrypting data at rest in your Amazon Neptune database",
        url: "https://docs.aws.amazon.com/neptune/latest/userguide/encrypt.html",
    },
    types: [neptuneCluster],
    fixClass: "replaces",
    requires: all(isTrue("storageEncrypted"), customerKey("kmsKeyArn")),
});
