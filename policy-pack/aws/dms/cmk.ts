import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { dmsEndpoint, dmsInstance } from "./types";

/** Keys of DMS are the customer's. */
export const dmsCmk = resourceRule({
    id: "aws-dms-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every DMS replication instance and endpoint is encrypted with a customer-managed KMS key.",
    risk: "Under AWS's own key no key policy stands between the stored rows and passwords and whoever administers DMS.",
    remediation: {
        property:
            "Set kmsKeyArn on aws.dms.ReplicationInstance and aws.dms.Endpoint to the ARN of an aws.kms.Key; it can only be chosen when they are made.",
    },
    page: {
        title: "Setting an encryption key and specifying AWS KMS permissions",
        url: "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.html",
    },
    types: [dmsInstance, dmsEndpoint],
    fixClass: "replaces",
    requires: customerKey("kmsKeyArn"),
});
