import { sqlDbLtr } from "../../../../policy-pack/azure/sql/db-ltr";
import { sqlDatabase, sqlLongTermRetention } from "../../../../policy-pack/azure/sql/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const kept = (weeklyRetention: string) => [
    resource(sqlDatabase, { serverName: "ledger", databaseName: "orders" }),
    resource(sqlLongTermRetention, { serverName: "ledger", databaseName: "orders", weeklyRetention }),
];

describeRule(sqlDbLtr, {
    compliant: kept("P4W"),
    violating: kept("PT0S"),
    undefined: "violates",
});
