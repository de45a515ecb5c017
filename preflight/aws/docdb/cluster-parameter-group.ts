import { map, none, same, tags, type Twin } from "../crossing";

const clusterParameterGroup: Twin = {
    type: "AWS::DocDB::DBClusterParameterGroup",
    properties: {
        ...same("description", "family", "name"),
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
