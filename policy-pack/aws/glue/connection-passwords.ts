import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { glueCatalogEncryption } from "./types";

/** Passwords of connections stay encrypted. */
export const glueConnectionPasswords = resourceRule({
    id: "aws-glue-connection-passwords",
    severity: "high",
    theme: "secrets",
    proves: "Every Glue Data Catalog that is managed returns the passwords of its connections encrypted.",
    risk: "Whoever may read a connection reads the password of the database behind it.",
    remediation: {
        property:
            "Set connectionPasswordEncryption.returnConnectionPasswordEncrypted: true and awsKmsKeyId in dataCatalogEncryptionSettings of aws.glue.DataCatalogEncryptionSettings.",
    },
    page: {
        title: "Encrypting connection passwords",
        url: "https://docs.aws.amazon.com/glue/latest/dg/encrypt-connection-passwords.html",
    },
    types: [glueCatalogEncryption],
    fixClass: "person",
    requires: isTrue("dataCatalogEncryptionSettings.connectionPasswordEncryption.returnConnectionPasswordEncrypted"),
});
