import { mskTlsInCluster } from "../../../../policy-pack/aws/msk/tls-in-cluster";
import { describeRule } from "../../describe-rule";

describeRule(mskTlsInCluster, {
    compliant: { encryptionInfo: { encryptionInTransit: { inCluster: true } } },
    violating: { encryptionInfo: { encryptionInTransit: { inCluster: false } } },
    undefined: "passes",
});
