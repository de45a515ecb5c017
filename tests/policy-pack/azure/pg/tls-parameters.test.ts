import { pgTlsParameters } from "../../../../policy-pack/azure/pg/tls-parameters";
import { describeRule } from "../../describe-rule";

describeRule(pgTlsParameters, {
    required: { configurationName: "require_secure_transport" },
    compliant: { value: "ON" },
    violating: { value: "off" },
    undefined: "violates",
    configured: [
        {
            settings: { minTls: "TLSv1.3" },
            given: { configurationName: "ssl_min_protocol_version", value: "TLSv1.2" },
            expect: "violates",
        },
    ],
    others: [
        {
            title: "an old version",
            given: { configurationName: "ssl_min_protocol_version", value: "TLSv1.1" },
            expect: "violates",
            says: /ssl_min_protocol_version: value is TLSv1.1/,
        },
        {
            title: "a new version",
            given: { configurationName: "ssl_min_protocol_version", value: "TLSv1.3" },
            expect: "passes",
        },
        { title: "another parameter", given: { configurationName: "work_mem", value: "off" }, expect: "passes" },
    ],
});
