import { opensearchEncrypted } from "../../../../policy-pack/aws/opensearch/encrypted";
import { describeRule } from "../../describe-rule";

describeRule(opensearchEncrypted, {
    compliant: { encryptAtRest: { enabled: true } },
    violating: { encryptAtRest: { enabled: false } },
    undefined: "violates",
});
