import { glueCatalogEncrypted } from "../../../../policy-pack/aws/glue/catalog-encryption";
import { describeRule } from "../../describe-rule";

describeRule(glueCatalogEncrypted, {
    compliant: { dataCatalogEncryptionSettings: { encryptionAtRest: { catalogEncryptionMode: "SSE-KMS" } } },
    violating: { dataCatalogEncryptionSettings: { encryptionAtRest: { catalogEncryptionMode: "DISABLED" } } },
    undefined: "violates",
    others: [
        {
            title: "a role of its own",
            given: {
                dataCatalogEncryptionSettings: {
                    encryptionAtRest: { catalogEncryptionMode: "SSE-KMS-WITH-SERVICE-ROLE" },
                },
            },
            expect: "passes",
        },
    ],
});
