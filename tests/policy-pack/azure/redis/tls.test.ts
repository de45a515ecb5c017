import { redisTls } from "../../../../policy-pack/azure/redis/tls";
import { describeRule } from "../../describe-rule";

describeRule(redisTls, {
    compliant: { minimumTlsVersion: "1.2" },
    violating: { minimumTlsVersion: "1.0" },
    undefined: "violates",
    others: [
        {
            title: "a port without TLS",
            given: { minimumTlsVersion: "1.2", enableNonSslPort: true },
            expect: "violates",
            says: /enableNonSslPort is true/,
        },
    ],
});
