import { sqlDbBackupRedundancy } from "../../../../policy-pack/azure/sql/db-backup-redundancy";
import { describeRule } from "../../describe-rule";

describeRule(sqlDbBackupRedundancy, {
    compliant: { requestedBackupStorageRedundancy: "GeoZone" },
    violating: { requestedBackupStorageRedundancy: "Local" },
    undefined: "passes",
    configured: [
        {
            settings: { redundancies: ["Zone"] },
            given: { requestedBackupStorageRedundancy: "Zone" },
            expect: "passes",
        },
    ],
});
