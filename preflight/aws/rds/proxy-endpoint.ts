import { renamed, same, tags, type Twin } from "../crossing";

const proxyEndpoint: Twin = {
    type: "AWS::RDS::DBProxyEndpoint",
    properties: {
        ...same("targetRole", "vpcSecurityGroupIds", "vpcSubnetIds"),
        ...renamed({ dbProxyEndpointName: "DBProxyEndpointName", dbProxyName: "DBProxyName" }),
        ...tags,
    },
};
export default proxyEndpoint;
