import { mysqlBackupsGeo } from "../../../../policy-pack/azure/mysql/backups-geo";
import { describeRule } from "../../describe-rule";

describeRule(mysqlBackupsGeo, {
    compliant: { backup: { geoRedundantBackup: "Enabled" } },
    violating: { backup: { geoRedundantBackup: "Disabled" } },
    undefined: "violates",
    others: [{ title: "a read replica", given: { createMode: "Replica" }, expect: "passes" }],
});
