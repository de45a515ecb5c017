import { mysqlTlsAuditParameters } from "../../../../policy-pack/azure/mysql/tls-audit-parameters";
import { describeRule } from "../../describe-rule";

describeRule(mysqlTlsAuditParameters, {
    required: { configurationName: "require_secure_transport" },
    compliant: { value: "ON" },
    violating: { value: "OFF" },
    undefined: "violates",
    others: [
        {
            title: "an old version beside a new one",
            given: { configurationName: "tls_version", value: "TLSv1.1,TLSv1.2" },
            expect: "violates",
            says: /tls_version is TLSv1.1,TLSv1.2/,
        },
        {
            title: "new versions",
            given: { configurationName: "tls_version", value: "TLSv1.2, TLSv1.3" },
            expect: "passes",
        },
        { title: "another parameter", given: { configurationName: "sql_mode", value: "OFF" }, expect: "passes" },
    ],
});
