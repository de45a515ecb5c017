import { none, renamed, unknown, type Twin } from "../crossing";

const instanceAutomatedBackupsReplication: Twin = {
    type: "AWS::RDS::DBInstance",
    properties: {
        ...renamed({
            kmsKeyId: "AutomaticBackupReplicationKmsKeyId",
            retentionPeriod: "AutomaticBackupReplicationRetentionPeriod",
        }),
        ...none("the instance is a resource of its own", "sourceDbInstanceArn"),
        ...none("how the provider works", "preSignedUrl"),
    },
    base: { AutomaticBackupReplicationRegion: unknown },
};
export default instanceAutomatedBackupsReplication;
