import { map, renamed, same, type Twin } from "../crossing";

const parameterGroup: Twin = {
    type: "AWS::DAX::ParameterGroup",
    properties: {
        ...same("description"),
        ...renamed({ name: "ParameterGroupName" }),
        parameters: map("ParameterNameValues"),
    },
};
export default parameterGroup;
