import { mskconnectTls } from "../../../../policy-pack/aws/mskconnect/tls";
import { describeRule } from "../../describe-rule";

describeRule(mskconnectTls, {
    compliant: { kafkaClusterEncryptionInTransit: { encryptionType: "TLS" } },
    violating: { kafkaClusterEncryptionInTransit: { encryptionType: "PLAINTEXT" } },
    undefined: "violates",
});
