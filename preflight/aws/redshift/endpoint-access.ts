import { same, type Twin } from "../crossing";

const endpointAccess: Twin = {
    type: "AWS::Redshift::EndpointAccess",
    properties: {
        ...same("clusterIdentifier", "endpointName", "resourceOwner", "subnetGroupName", "vpcSecurityGroupIds"),
    },
    filled: {
        VpcSecurityGroupIds: "the VPC's default security group",
    },
};
export default endpointAccess;
