import { none, renamed, type Twin } from "../crossing";

const vault: Twin = {
    type: "AWS::Backup::BackupVault",
    properties: {
        ...renamed({ kmsKeyArn: "EncryptionKeyArn", name: "BackupVaultName" }),
        ...none("how the provider works", "forceDestroy"),
        ...none("its twin has no tags", "tags"),
    },
    filled: {
        BackupVaultName: "a name of its own",
    },
};
export default vault;
