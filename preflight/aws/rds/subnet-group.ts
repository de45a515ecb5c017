import { none, renamed, same, tags, type Twin } from "../crossing";

const subnetGroup: Twin = {
    type: "AWS::RDS::DBSubnetGroup",
    properties: {
        ...same("subnetIds"),
        ...renamed({ description: "DBSubnetGroupDescription", name: "DBSubnetGroupName" }),
        ...tags,
        ...none("the provider makes the name of it", "namePrefix"),
    },
    filled: {
        DBSubnetGroupDescription: "a description of its own",
    },
};
export default subnetGroup;
