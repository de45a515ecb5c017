import { sqlDbPitrRetention } from "../../../../policy-pack/azure/sql/db-pitr-retention";
import { sqlDatabase, sqlShortTermRetention } from "../../../../policy-pack/azure/sql/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const kept = (retentionDays?: number, server = "ledger") => [
    resource(sqlDatabase, { serverName: "ledger", databaseName: "orders" }),
    resource(sqlShortTermRetention, { serverName: server, databaseName: "orders", retentionDays }),
];

describeRule(sqlDbPitrRetention, {
    compliant: kept(7),
    violating: kept(6),
    undefined: "passes",
    configured: [{ settings: { minDays: 14 }, given: kept(13), expect: "violates" }],
    others: [
        {
            title: "the usual days where more are wanted",
            given: [resource(sqlDatabase, { databaseName: "orders" })],
            settings: { minDays: 14 },
            expect: "violates",
        },
        { title: "a namesake on another server", given: kept(1, "other"), expect: "passes" },
    ],
});
