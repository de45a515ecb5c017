import { map, none, renamed, same, tags, type Twin } from "../crossing";

const parameterGroup: Twin = {
    type: "AWS::RDS::DBParameterGroup",
    properties: {
        ...same("description", "family"),
        ...renamed({ name: "DBParameterGroupName" }),
        parameters: map("Parameters"),
        ...tags,
        ...none("the provider makes the name of it", "namePrefix"),
        ...none("how the provider works", "skipDestroy"),
    },
    filled: {
        Description: "a description of its own",
    },
};
export default parameterGroup;
