import { daxTls } from "../../../../policy-pack/aws/dax/tls";
import { describeRule } from "../../describe-rule";

describeRule(daxTls, {
    compliant: { clusterEndpointEncryptionType: "TLS" },
    violating: { clusterEndpointEncryptionType: "NONE" },
    undefined: "violates",
});
