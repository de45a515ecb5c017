import { map, none, renamed, same, tags, type Twin } from "../crossing";

const clusterParameterGroup: Twin = {
    type: "AWS::RDS::DBClusterParameterGroup",
    properties: {
        ...same("description", "family"),
        ...renamed({ name: "DBClusterParameterGroupName" }),
        parameters: map("Parameters"),
        ...tags,
        ...none("the provider makes the name of it", "namePrefix"),
    },
    filled: {
        Description: "a description of its own",
        Parameters: "none",
    },
};
export default clusterParameterGroup;
