import { stackRule } from "../../frame/define";
import { isReplica } from "./replica";
import { leadsToInternet, subnetRouteReaches, subnetsIn } from "./subnet-routes";
import { rdsCluster, rdsInstance, rdsSubnetGroup } from "./types";

/** A database stands in private subnets. */
export const rdsPrivateSubnets = stackRule({
    id: "aws-rds-private-subnets",
    severity: "high",
    theme: "network",
    proves: "No RDS database or Aurora cluster stands in a subnet with a route to an internet gateway.",
    risk: "One wrong switch, publiclyAccessible, is then enough to put the database on the internet.",
    remediation: {
        argument: "Give the store the foundation's private subnets.",
        property:
            "Name a subnet group in dbSubnetGroupName, whose subnets have route tables without a route to an aws.ec2.InternetGateway.",
    },
    page: {
        title: "Working with a DB instance in a VPC",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html",
    },
    types: [rdsInstance, rdsCluster],
    unless: isReplica,
    fixClass: "person",
    guards: ["dbSubnetGroupName"],
    reaches: [{ type: rdsSubnetGroup, guards: ["subnetIds"] }, ...subnetRouteReaches],
    check(database, _settings, stack) {
        if (!database.has("dbSubnetGroupName")) {
            return ["dbSubnetGroupName is not set, and the subnets of the default VPC lead to an internet gateway"];
        }
        const group = stack.namedBy(database, "dbSubnetGroupName", rdsSubnetGroup);
        const subnets = group === undefined ? [] : subnetsIn(group, "subnetIds", stack);
        const open = subnets.filter((subnet) => leadsToInternet(subnet, stack)).map(({ name }) => name);
        return open.length === 0 ? [] : [`the route table of ${open.join(", ")} leads to an internet gateway`];
    },
});
