import { members, renamed, same, type Twin } from "../crossing";

const dataCatalogEncryptionSettings: Twin = {
    type: "AWS::Glue::DataCatalogEncryptionSettings",
    properties: {
        ...same("catalogId"),
        dataCatalogEncryptionSettings: members("DataCatalogEncryptionSettings", {
            connectionPasswordEncryption: members("ConnectionPasswordEncryption", {
                ...same("returnConnectionPasswordEncrypted"),
                ...renamed({ awsKmsKeyId: "KmsKeyId" }),
            }),
            encryptionAtRest: members(
                "EncryptionAtRest",
                same("catalogEncryptionMode", "catalogEncryptionServiceRole", "sseAwsKmsKeyId"),
            ),
        }),
    },
    filled: {
        CatalogId: "the account's own",
    },
};
export default dataCatalogEncryptionSettings;
