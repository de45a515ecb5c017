import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { rdsBackupsReplication } from "./types";

/** Backups in another Region are encrypted with a customer's key. */
export const rdsReplicatedBackupCmk = resourceRule({
    id: "aws-rds-replicated-backup-cmk",
    severity: "high",
    theme: "encryption",
    proves: "Automated backups that are replicated to another Region are encrypted with a customer-managed key there.",
    risk: "Under the key of AWS, the copy that is to survive a disaster is not under your key policy.",
    remediation: {
        argument: "RdsDatabase brings a key of the recovery Region.",
        property: "Set kmsKeyId to a key of the destination Region on aws.rds.InstanceAutomatedBackupsReplication.",
    },
    page: {
        title: "Replicating automated backups to another AWS Region",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReplicateBackups.html",
    },
    types: [rdsBackupsReplication],
    fixClass: "replaces",
    requires: customerKey("kmsKeyId"),
});
