import { renamed, same, type Twin } from "../crossing";

const subnetGroup: Twin = {
    type: "AWS::DAX::SubnetGroup",
    properties: {
        ...same("description", "subnetIds"),
        ...renamed({ name: "SubnetGroupName" }),
    },
};
export default subnetGroup;
