import { members, renamed, same, type Twin } from "../crossing";

const proxyDefaultTargetGroup: Twin = {
    type: "AWS::RDS::DBProxyTargetGroup",
    properties: {
        ...renamed({ dbProxyName: "DBProxyName" }),
        connectionPoolConfig: members(
            "ConnectionPoolConfigurationInfo",
            same(
                "connectionBorrowTimeout",
                "initQuery",
                "maxConnectionsPercent",
                "maxIdleConnectionsPercent",
                "sessionPinningFilters",
            ),
        ),
    },
    base: { TargetGroupName: "default" },
};
export default proxyDefaultTargetGroup;
