import { none, renamed, type Twin } from "../crossing";

const vault: Twin = {
    type: "AWS::Backup::BackupVault",
    properties: {
        ...renamed({ kmsKeyArn: "EncryptionKeyArn", name: "BackupVaultName" }),
        ...none("how the provider works", "forceDestroy"),
        ...none("its twin has no tags", "tags"),
    },
};
export default vault;
