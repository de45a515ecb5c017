import { members, none, one, renamed, same, tags, type Twin } from "../crossing";

const serverlessCache: Twin = {
    type: "AWS::ElastiCache::ServerlessCache",
    properties: {
        ...same(
            "dailySnapshotTime",
            "description",
            "engine",
            "kmsKeyId",
            "majorEngineVersion",
            "securityGroupIds",
            "snapshotRetentionLimit",
            "subnetIds",
            "userGroupId",
        ),
        ...renamed({ name: "ServerlessCacheName", snapshotArnsToRestores: "SnapshotArnsToRestore" }),
        cacheUsageLimits: members("CacheUsageLimits", {
            dataStorage: members("DataStorage", same("maximum", "minimum", "unit")),
            ecpuPerSeconds: one("ECPUPerSecond", same("maximum", "minimum")),
        }),
        ...tags,
        ...none("CloudFormation has no such property", "networkType"),
        ...none("how the provider works", "timeouts"),
    },
    filled: {
        ServerlessCacheName: "a name of its own",
    },
};
export default serverlessCache;
