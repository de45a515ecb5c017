import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { redshiftCluster, redshiftServerlessNamespace } from "./types";

/** A warehouse is encrypted with a customer's key. */
export const redshiftCmk = resourceRule({
    id: "aws-redshift-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every Redshift cluster and serverless namespace is encrypted with a customer-managed key.",
    risk: "Under a key of AWS's own, access to the warehouse cannot be shut off or audited by your key policy.",
    remediation: {
        argument: "RedshiftWarehouse brings its own StoreKey.",
        property: "Set kmsKeyId to the ARN of an aws.kms.Key.",
    },
    page: {
        title: "Amazon Redshift database encryption",
        url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-db-encryption.html",
    },
    types: [redshiftCluster, redshiftServerlessNamespace],
    fixClass: "person",
    requires: customerKey("kmsKeyId"),
});
