import { members, renamed, same, tags, type Twin } from "../crossing";

const parameterGroup: Twin = {
    type: "AWS::Redshift::ClusterParameterGroup",
    properties: {
        ...same("description"),
        ...renamed({ family: "ParameterGroupFamily", name: "ParameterGroupName" }),
        parameters: members("Parameters", renamed({ name: "ParameterName", value: "ParameterValue" })),
        ...tags,
    },
    filled: {
        Description: "a description of its own",
    },
};
export default parameterGroup;
