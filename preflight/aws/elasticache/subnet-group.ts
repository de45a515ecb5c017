import { renamed, same, tags, type Twin } from "../crossing";

const subnetGroup: Twin = {
    type: "AWS::ElastiCache::SubnetGroup",
    properties: {
        ...same("description", "subnetIds"),
        ...renamed({ name: "CacheSubnetGroupName" }),
        ...tags,
    },
    filled: {
        Description: "a description of its own",
    },
};
export default subnetGroup;
