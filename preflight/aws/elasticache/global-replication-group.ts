import { opaque, renamed, same, type Twin } from "../crossing";

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
        primaryReplicationGroupId: opaque("Members"),
    },
};
export default globalReplicationGroup;
