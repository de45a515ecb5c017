import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { searchDomain } from "./types";

/** A domain is encrypted at rest. */
export const opensearchEncrypted = resourceRule({
    id: "aws-opensearch-encrypted",
    severity: "high",
    theme: "encryption",
    proves: "Every OpenSearch domain is encrypted at rest.",
    risk: "Indexes, logs and snapshots lie in plain text on the disks.",
    remediation: { property: "Set encryptAtRest.enabled: true on aws.opensearch.Domain; it cannot be taken back." },
    page: {
        title: "Encryption of data at rest for Amazon OpenSearch Service",
        url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/encryption-at-rest.html",
    },
    types: [searchDomain],
    fixClass: "irreversible",
    requires: isTrue("encryptAtRest.enabled"),
});
