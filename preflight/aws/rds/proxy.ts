import { members, none, renamed, same, tags, type Twin } from "../crossing";

const proxy: Twin = {
    type: "AWS::RDS::DBProxy",
    properties: {
        ...same(
            "debugLogging",
            "defaultAuthScheme",
            "endpointNetworkType",
            "engineFamily",
            "idleClientTimeout",
            "roleArn",
            "targetConnectionNetworkType",
            "vpcSecurityGroupIds",
            "vpcSubnetIds",
        ),
        ...renamed({ name: "DBProxyName", requireTls: "RequireTLS" }),
        auths: members("Auth", {
            ...same("authScheme", "clientPasswordAuthType", "description", "secretArn"),
            ...renamed({ iamAuth: "IAMAuth" }),
            ...none("CloudFormation has no such property", "username"),
        }),
        ...tags,
    },
    filled: {
        DBProxyName: "a name of its own",
    },
};
export default proxy;
