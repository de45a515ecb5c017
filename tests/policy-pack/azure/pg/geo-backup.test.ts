import { pgGeoBackup } from "../../../../policy-pack/azure/pg/geo-backup";
import { describeRule } from "../../describe-rule";

describeRule(pgGeoBackup, {
    compliant: { backup: { geoRedundantBackup: "Enabled" } },
    violating: { backup: { geoRedundantBackup: "Disabled" } },
    undefined: "violates",
    others: [{ title: "a read replica", given: { createMode: "Replica" }, expect: "passes" }],
});
