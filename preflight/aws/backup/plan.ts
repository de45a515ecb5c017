import { members, none, renamed, same, type Twin } from "../crossing";

const plan: Twin = {
    type: "AWS::Backup::BackupPlan",
    properties: {
        ...renamed({ name: "BackupPlan.BackupPlanName" }),
        advancedBackupSettings: members("BackupPlan.AdvancedBackupSettings", same("backupOptions", "resourceType")),
        rules: members("BackupPlan.BackupPlanRule", {
            ...same(
                "enableContinuousBackup",
                "recoveryPointTags",
                "ruleName",
                "scheduleExpressionTimezone",
                "targetLogicallyAirGappedBackupVaultArn",
            ),
            ...renamed({
                completionWindow: "CompletionWindowMinutes",
                schedule: "ScheduleExpression",
                startWindow: "StartWindowMinutes",
                targetVaultName: "TargetBackupVault",
            }),
            copyActions: members("CopyActions", {
                ...renamed({ destinationVaultArn: "DestinationBackupVaultArn" }),
                lifecycle: members("Lifecycle", {
                    ...same("optInToArchiveForSupportedResources"),
                    ...renamed({ coldStorageAfter: "MoveToColdStorageAfterDays", deleteAfter: "DeleteAfterDays" }),
                }),
            }),
            lifecycle: members("Lifecycle", {
                ...same("optInToArchiveForSupportedResources"),
                ...renamed({ coldStorageAfter: "MoveToColdStorageAfterDays", deleteAfter: "DeleteAfterDays" }),
            }),
            scanActions: members("ScanActions", same("malwareScanner", "scanMode")),
        }),
        scanSettings: members("BackupPlan.ScanSettings", same("malwareScanner", "resourceTypes", "scannerRoleArn")),
        ...none("its twin has no tags", "tags"),
    },
    filled: {
        "BackupPlan.BackupPlanName": "a name of its own",
    },
};
export default plan;
