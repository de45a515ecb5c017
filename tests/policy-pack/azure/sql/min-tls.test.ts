import { sqlMinTls } from "../../../../policy-pack/azure/sql/min-tls";
import { sqlManagedInstance } from "../../../../policy-pack/azure/sql/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(sqlMinTls, {
    compliant: { minimalTlsVersion: "1.2" },
    violating: { minimalTlsVersion: "1.1" },
    undefined: "violates",
    configured: [{ settings: { minTls: "1.3" }, given: { minimalTlsVersion: "1.2" }, expect: "violates" }],
    others: [
        { title: "any version", given: { minimalTlsVersion: "None" }, expect: "violates" },
        {
            title: "a managed instance",
            given: [resource(sqlManagedInstance, { minimalTlsVersion: "1.0" })],
            expect: "violates",
        },
    ],
});
