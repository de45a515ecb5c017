import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { customerKey } from "../../requirements/customer-key";
import { isOneOf } from "../../requirements/value";
import { keyspacesTable } from "./types";

/** Keys of Keyspaces are the customer's. */
export const keyspacesCmk = resourceRule({
    id: "aws-keyspaces-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every Keyspaces table is encrypted with a customer-managed KMS key.",
    risk: "Under AWS's own key no key policy stands between the rows and whoever administers the account.",
    remediation: {
        property:
            'Set encryptionSpecification on aws.keyspaces.Table to type "CUSTOMER_MANAGED_KMS_KEY" and the ARN of an aws.kms.Key.',
    },
    page: {
        title: "Encryption at rest in Amazon Keyspaces",
        url: "https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html",
    },
    types: [keyspacesTable],
    fixClass: "person",
    requires: all(
        isOneOf("encryptionSpecification.type", ["CUSTOMER_MANAGED_KMS_KEY"]),
        customerKey("encryptionSpecification.kmsKeyIdentifier"),
    ),
});
