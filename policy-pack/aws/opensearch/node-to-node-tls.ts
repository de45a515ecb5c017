import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { searchDomain } from "./types";

/** Nodes speak TLS among each other. */
export const opensearchNodeToNodeTls = resourceRule({
    id: "aws-opensearch-node-to-node-tls",
    severity: "high",
    theme: "transport",
    proves: "Every OpenSearch domain encrypts what its nodes send each other.",
    risk: "Documents pass between the zones in plain text.",
    remediation: {
        property: "Set nodeToNodeEncryption.enabled: true on aws.opensearch.Domain; it cannot be taken back.",
    },
    page: {
        title: "Node-to-node encryption for Amazon OpenSearch Service",
        url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ntn.html",
    },
    types: [searchDomain],
    fixClass: "irreversible",
    requires: isTrue("nodeToNodeEncryption.enabled"),
});
