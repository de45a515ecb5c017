import { glueConnectionPasswords } from "../../../../policy-pack/aws/glue/connection-passwords";
import { describeRule } from "../../describe-rule";

describeRule(glueConnectionPasswords, {
    compliant: {
        dataCatalogEncryptionSettings: { connectionPasswordEncryption: { returnConnectionPasswordEncrypted: true } },
    },
    violating: {
        dataCatalogEncryptionSettings: { connectionPasswordEncryption: { returnConnectionPasswordEncrypted: false } },
    },
    undefined: "violates",
});
