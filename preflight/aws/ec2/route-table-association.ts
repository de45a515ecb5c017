import { none, same, type Twin } from "../crossing";

const routeTableAssociation: Twin = {
    type: "AWS::EC2::SubnetRouteTableAssociation",
    properties: {
        ...same("routeTableId", "subnetId"),
        ...none("CloudFormation has no such property", "gatewayId"),
    },
    filled: { SubnetId: { with: "nothing: the association is a gateway's", given: ["gatewayId"] } },
};
export default routeTableAssociation;
