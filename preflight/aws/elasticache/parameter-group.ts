import { map, renamed, same, tags, type Twin } from "../crossing";

const parameterGroup: Twin = {
    type: "AWS::ElastiCache::ParameterGroup",
    properties: {
        ...same("description"),
        ...renamed({ family: "CacheParameterGroupFamily", name: "CacheParameterGroupName" }),
        parameters: map("Properties"),
        ...tags,
    },
    filled: {
        Description: "a description of its own",
    },
};
export default parameterGroup;
