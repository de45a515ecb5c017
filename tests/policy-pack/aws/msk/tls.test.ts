import { mskTls } from "../../../../policy-pack/aws/msk/tls";
import { describeRule } from "../../describe-rule";

describeRule(mskTls, {
    compliant: { encryptionInfo: { encryptionInTransit: { clientBroker: "TLS" } } },
    violating: { encryptionInfo: { encryptionInTransit: { clientBroker: "TLS_PLAINTEXT" } } },
    undefined: "passes",
    others: [
        {
            title: "plain text alone",
            given: { encryptionInfo: { encryptionInTransit: { clientBroker: "PLAINTEXT" } } },
            expect: "violates",
        },
    ],
});
