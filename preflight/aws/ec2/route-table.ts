import { none, same, tags, type Twin } from "../crossing";

const routeTable: Twin = {
    type: "AWS::EC2::RouteTable",
    properties: {
        ...same("vpcId"),
        ...tags,
        ...none("CloudFormation has no such property", "propagatingVgws"),
        ...none("routes are resources of their own", "routes"),
    },
};
export default routeTable;
