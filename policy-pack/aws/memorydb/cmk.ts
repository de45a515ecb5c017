import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { memorydbCluster } from "./types";

/** A MemoryDB cluster is encrypted with a customer's key. */
export const memorydbCmk = resourceRule({
    id: "aws-memorydb-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every MemoryDB cluster is encrypted with a customer-managed key.",
    risk: "Under the key of the service, access to the data cannot be shut off or audited by your key policy.",
    remediation: {
        property: "Set kmsKeyArn to the ARN of an aws.kms.Key; this replaces the cluster.",
    },
    page: {
        title: "At-rest encryption in MemoryDB",
        url: "https://docs.aws.amazon.com/memorydb/latest/devguide/at-rest-encryption.html",
    },
    types: [memorydbCluster],
    fixClass: "replaces",
    requires: customerKey("kmsKeyArn"),
});
