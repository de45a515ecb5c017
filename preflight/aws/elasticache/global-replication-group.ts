import { none, renamed, same, type Twin } from "../crossing";

const globalReplicationGroup: Twin = {
    type: "AWS::ElastiCache::GlobalReplicationGroup",
    properties: {
        ...same(
            "automaticFailoverEnabled",
            "cacheNodeType",
            "engine",
            "engineVersion",
            "globalReplicationGroupDescription",
            "globalReplicationGroupIdSuffix",
        ),
        ...renamed({ numNodeGroups: "GlobalNodeGroupCount", parameterGroupName: "CacheParameterGroupName" }),
        ...none("its members are a list of roles and regions", "primaryReplicationGroupId"),
    },
};
export default globalReplicationGroup;
