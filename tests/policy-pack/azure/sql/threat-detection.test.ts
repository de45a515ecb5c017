import { sqlThreatDetection } from "../../../../policy-pack/azure/sql/threat-detection";
import { sqlServer, sqlAlertPolicy } from "../../../../policy-pack/azure/sql/types";
import { resource } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const watched = (policy: object) => [
    resource(sqlServer, { serverName: "ledger" }),
    resource(sqlAlertPolicy, { serverName: "ledger", ...policy }),
];

describeRule(sqlThreatDetection, {
    compliant: watched({ state: "Enabled", emailAccountAdmins: true }),
    violating: watched({ state: "Disabled", emailAccountAdmins: true }),
    undefined: "violates",
    others: [
        {
            title: "an address",
            given: watched({ state: "Enabled", emailAddresses: ["a@example.com"] }),
            expect: "passes",
        },
        { title: "nobody to tell", given: watched({ state: "Enabled" }), expect: "violates", says: /nobody is told/ },
        {
            title: "an alert that is switched off",
            given: watched({ state: "Enabled", emailAccountAdmins: true, disabledAlerts: ["Sql_Injection"] }),
            expect: "violates",
            says: /Sql_Injection/,
        },
    ],
});
