import { resourceRule } from "../../frame/define";
import { documentIn } from "./serverless-policy";
import { searchSecurityPolicy } from "./types";

/** Keys of OpenSearch Serverless are the customer's. */
export const opensearchServerlessCmk = resourceRule({
    id: "aws-opensearch-serverless-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every encryption policy of OpenSearch Serverless names a customer-managed KMS key.",
    risk: "Under AWS's own key no key policy stands between the documents and whoever administers the account.",
    remediation: {
        property:
            "Set KmsARN instead of AWSOwnedKey in the policy of aws.opensearch.ServerlessSecurityPolicy; a collection keeps the key with which it was made.",
    },
    page: {
        title: "Encryption in Amazon OpenSearch Serverless",
        url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-encryption.html",
    },
    types: [searchSecurityPolicy],
    unless: (policy) => policy.text("type") !== "encryption",
    fixClass: "person",
    guards: ["policy"],
    check: (policy) =>
        documentIn(policy).some((rule) => typeof rule["KmsARN"] !== "string") ? ["policy names no KmsARN"] : [],
});
