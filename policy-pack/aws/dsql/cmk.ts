import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { isNoneOf } from "../../requirements/value";
import { dsqlCluster } from "./types";

/** Keys of DSQL are the customer's. */
export const dsqlCmk = resourceRule({
    id: "aws-dsql-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every Aurora DSQL cluster is encrypted with a customer-managed KMS key.",
    risk: "Under AWS's own key no key policy stands between the rows and whoever administers the account.",
    remediation: { property: "Set kmsEncryptionKey on aws.dsql.Cluster to the ARN of an aws.kms.Key." },
    page: {
        title: "Data encryption for Amazon Aurora DSQL",
        url: "https://docs.aws.amazon.com/aurora-dsql/latest/userguide/data-encryption.html",
    },
    types: [dsqlCluster],
    fixClass: "person",
    requires: all(isNoneOf("kmsEncryptionKey", ["AWS_OWNED_KMS_KEY"]), customerKey("kmsEncryptionKey")),
});
