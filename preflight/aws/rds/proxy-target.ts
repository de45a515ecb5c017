import { listed, opaque, renamed, type Twin } from "../crossing";

const proxyTarget: Twin = {
    type: "AWS::RDS::DBProxyTargetGroup",
    properties: {
        ...renamed({ dbProxyName: "DBProxyName" }),
        targetGroupName: opaque("TargetGroupName"),
        dbClusterIdentifier: listed("DBClusterIdentifiers"),
        dbInstanceIdentifier: listed("DBInstanceIdentifiers"),
    },
};
export default proxyTarget;
