import { rdsMinTlsVersion } from "../../../../policy-pack/aws/rds/min-tls-version";
import { rdsClusterParameterGroup } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(rdsMinTlsVersion, {
    compliant: { parameters: [{ name: "ssl_min_protocol_version", value: "TLSv1.2" }] },
    violating: { parameters: [{ name: "ssl_min_protocol_version", value: "TLSv1.1" }] },
    undefined: "passes",
    configured: [
        {
            settings: { minTls: "TLSv1.3" },
            given: { parameters: [{ name: "tls_version", value: "TLSv1.2,TLSv1.3" }] },
            expect: "violates",
        },
    ],
    others: [
        {
            title: "MariaDB with one old version among others",
            given: { parameters: [{ name: "tls_version", value: "TLSv1.1,TLSv1.2" }] },
            expect: "violates",
        },
        {
            title: "the oldest version in Aurora",
            given: [
                resource(rdsClusterParameterGroup, {
                    parameters: [{ name: "ssl_min_protocol_version", value: "TLSv1" }],
                }),
            ],
            expect: "violates",
        },
        {
            title: "another parameter",
            given: { parameters: [{ name: "max_connections", value: "10" }] },
            expect: "passes",
        },
    ],
});
