import { renamed, same, type Twin } from "../crossing";

const route: Twin = {
    type: "AWS::EC2::Route",
    properties: {
        ...same(
            "carrierGatewayId",
            "coreNetworkArn",
            "destinationCidrBlock",
            "destinationIpv6CidrBlock",
            "destinationPrefixListId",
            "gatewayId",
            "localGatewayId",
            "natGatewayId",
            "networkInterfaceId",
            "odbNetworkArn",
            "routeTableId",
            "transitGatewayId",
            "vpcEndpointId",
            "vpcPeeringConnectionId",
        ),
        ...renamed({ egressOnlyGatewayId: "EgressOnlyInternetGatewayId" }),
    },
};
export default route;
