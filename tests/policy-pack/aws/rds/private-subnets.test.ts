import { rdsPrivateSubnets } from "../../../../policy-pack/aws/rds/private-subnets";
import { rdsInstance, rdsSubnetGroup } from "../../../../policy-pack/aws/rds/types";
import type { Json } from "../../../../policy-pack/testing/shapes";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

const database = () => resource(rdsInstance, { dbSubnetGroupName: "data" });
const group = () => resource(rdsSubnetGroup, { name: "data", subnetIds: ["subnet-1"] });
const subnet = () => resource("aws:ec2/subnet:Subnet", {}, { name: "data-a", outputs: { id: "subnet-1" } });
const table = (inputs: Json = {}) => resource("aws:ec2/routeTable:RouteTable", inputs, { outputs: { id: "rtb-1" } });
const association = () =>
    resource("aws:ec2/routeTableAssociation:RouteTableAssociation", { subnetId: "subnet-1", routeTableId: "rtb-1" });
const route = (way: Json) => resource("aws:ec2/route:Route", { routeTableId: "rtb-1", ...way });
const stack = (way: Json) => [database(), group(), subnet(), table(), association(), route(way)];

describeRule(rdsPrivateSubnets, {
    compliant: stack({ natGatewayId: "nat-1" }),
    violating: stack({ gatewayId: "igw-1" }),
    undefined: "violates",
    unknown: { waits: [resource(rdsInstance, { dbSubnetGroupName: unknown }), group()] },
    others: [
        {
            title: "a route in the table itself",
            given: [database(), group(), subnet(), table({ routes: [{ gatewayId: "igw-1" }] }), association()],
            expect: "violates",
            says: /route table of data-a/,
        },
        {
            title: "while nothing has its id, by what it was computed from",
            given: [
                database(),
                resource(rdsSubnetGroup, { name: "data", subnetIds: [unknown] }, { references: { subnetIds: ["a"] } }),
                resource("aws:ec2/subnet:Subnet", {}, { name: "a", outputs: { id: unknown } }),
                resource("aws:ec2/internetGateway:InternetGateway", {}, { name: "gateway" }),
                resource(
                    "aws:ec2/routeTable:RouteTable",
                    { routes: [{ gatewayId: unknown }] },
                    { name: "table", outputs: { id: unknown }, references: { routes: ["gateway"] } },
                ),
                resource(
                    "aws:ec2/routeTableAssociation:RouteTableAssociation",
                    { subnetId: unknown, routeTableId: unknown },
                    { references: { subnetId: ["a"], routeTableId: ["table"] } },
                ),
            ],
            expect: "violates",
        },
        { title: "a subnet group of another stack", given: [database()], expect: "passes" },
        { title: "a replica", given: { replicateSourceDb: "orders" }, expect: "passes" },
        {
            title: "a gateway to AWS services",
            given: stack({ gatewayId: "vpce-1" }),
            expect: "passes",
        },
    ],
});
