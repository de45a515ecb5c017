import { opensearchNodeToNodeTls } from "../../../../policy-pack/aws/opensearch/node-to-node-tls";
import { describeRule } from "../../describe-rule";

describeRule(opensearchNodeToNodeTls, {
    compliant: { nodeToNodeEncryption: { enabled: true } },
    violating: { nodeToNodeEncryption: { enabled: false } },
    undefined: "violates",
});
