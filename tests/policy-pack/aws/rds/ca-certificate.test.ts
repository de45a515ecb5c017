import { rdsCaCertificate } from "../../../../policy-pack/aws/rds/ca-certificate";
import { rdsClusterInstance } from "../../../../policy-pack/aws/rds/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(rdsCaCertificate, {
    compliant: { caCertIdentifier: "rds-ca-rsa4096-g1" },
    violating: { caCertIdentifier: "rds-ca-2019" },
    undefined: "passes",
    configured: [
        {
            settings: { allowedCas: ["rds-ca-ecc384-g1"] },
            given: { caCertIdentifier: "rds-ca-rsa4096-g1" },
            expect: "violates",
        },
    ],
    others: [
        {
            title: "an Aurora instance with an old authority",
            given: [resource(rdsClusterInstance, { caCertIdentifier: "rds-ca-2019" })],
            expect: "violates",
        },
    ],
});
