import { storageHttpsTls } from "../../../../policy-pack/azure/storage/https-tls";
import { describeRule } from "../../describe-rule";

describeRule(storageHttpsTls, {
    compliant: { minimumTlsVersion: "TLS1_2", enableHttpsTrafficOnly: true },
    violating: { minimumTlsVersion: "TLS1_1", enableHttpsTrafficOnly: true },
    undefined: "violates",
    others: [
        {
            title: "plain HTTP",
            given: { minimumTlsVersion: "TLS1_2", enableHttpsTrafficOnly: false },
            expect: "violates",
            says: /enableHttpsTrafficOnly is false/,
        },
        {
            title: "NFS, which has no HTTPS",
            given: { minimumTlsVersion: "TLS1_2", enableHttpsTrafficOnly: false, enableNfsV3: true },
            expect: "passes",
        },
    ],
});
