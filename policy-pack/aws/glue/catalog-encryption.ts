import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { glueCatalogEncryption } from "./types";

/** The catalog is encrypted at rest. */
export const glueCatalogEncrypted = resourceRule({
    id: "aws-glue-catalog-encryption",
    severity: "medium",
    theme: "encryption",
    proves: "Every Glue Data Catalog that is managed is encrypted at rest with a KMS key.",
    risk: "Names of tables, columns and places, which tell what the lake holds, lie in plain text.",
    remediation: {
        property:
            'Set encryptionAtRest.catalogEncryptionMode: "SSE-KMS" in dataCatalogEncryptionSettings of aws.glue.DataCatalogEncryptionSettings.',
    },
    page: {
        title: "Encrypting your Data Catalog",
        url: "https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html",
    },
    types: [glueCatalogEncryption],
    fixClass: "in-place",
    requires: isOneOf(
        "dataCatalogEncryptionSettings.encryptionAtRest.catalogEncryptionMode",
        ["SSE-KMS", "SSE-KMS-WITH-SERVICE-ROLE"],
        "SSE-KMS",
    ),
});
