import { privateEndpointRequired } from "../../../../policy-pack/azure/private-endpoint/required";
import { privateEndpoint } from "../../../../policy-pack/azure/private-endpoint/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { eventNamespace } from "../../../../policy-pack/azure/eventhub/types";
import { pgServer } from "../../../../policy-pack/azure/pg/types";
import { sqlServer } from "../../../../policy-pack/azure/sql/types";
import { describeRule } from "../../describe-rule";

const id = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Sql/servers/ledger";
const server = resource(sqlServer, { id });
const endpoint = (privateLinkServiceId: string, list = "privateLinkServiceConnections") =>
    resource(privateEndpoint, { [list]: [{ name: "sql", groupIds: ["sqlServer"], privateLinkServiceId }] });

describeRule(privateEndpointRequired, {
    compliant: [server, endpoint(id)],
    violating: [server, endpoint(`${id}-other`)],
    undefined: "violates",
    others: [
        {
            title: "an endpoint that waits for approval",
            given: [server, endpoint(id, "manualPrivateLinkServiceConnections")],
            expect: "passes",
        },
        { title: "an id in other letters", given: [server, endpoint(id.toUpperCase())], expect: "passes" },
        {
            title: "a server in a virtual network",
            given: [resource(pgServer, { network: { delegatedSubnetResourceId: "/subscriptions/s/subnets/db" } })],
            expect: "passes",
        },
        { title: "the Basic tier", given: [resource(eventNamespace, { sku: { name: "Basic" } })], expect: "passes" },
        {
            title: "a new server joined by dependency",
            given: [
                resource(sqlServer, { id: unknown }, { name: "new" }),
                resource(
                    privateEndpoint,
                    { privateLinkServiceConnections: [{ privateLinkServiceId: unknown }] },
                    { references: { privateLinkServiceConnections: ["new"] } },
                ),
            ],
            expect: "passes",
        },
    ],
});
