import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { searchDomain } from "./types";

/** A domain's key is the customer's. */
export const opensearchCmk = resourceRule({
    id: "aws-opensearch-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every OpenSearch domain is encrypted with a customer-managed KMS key.",
    risk: "Under AWS's own key no key policy says who may use the data, and the key cannot be withdrawn.",
    remediation: {
        property:
            "Set encryptAtRest.kmsKeyId on aws.opensearch.Domain to the ARN of an aws.kms.Key; it can only be chosen when encryption is switched on.",
    },
    page: {
        title: "Encryption of data at rest for Amazon OpenSearch Service",
        url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html",
    },
    types: [searchDomain],
    fixClass: "replaces",
    requires: customerKey("encryptAtRest.kmsKeyId"),
});
