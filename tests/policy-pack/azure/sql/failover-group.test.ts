import { sqlFailoverGroup } from "../../../../policy-pack/azure/sql/failover-group";
import { sqlServer, sqlPartnership } from "../../../../policy-pack/azure/sql/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const partner = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Sql/servers/there";
const group = resource(sqlPartnership, { serverName: "ledger", partnerServers: [{ id: partner }] });

describeRule(sqlFailoverGroup, {
    compliant: [resource(sqlServer, { serverName: "ledger" }), group],
    violating: [resource(sqlServer, { serverName: "alone" }), group],
    undefined: "violates",
    unknown: {
        waits: [resource(sqlServer, { serverName: "ledger" }), resource(sqlPartnership, { serverName: unknown })],
    },
    others: [
        {
            title: "the partner",
            given: [resource(sqlServer, { serverName: "there", id: partner }), group],
            expect: "passes",
        },
    ],
});
