import { none, same, tags, type Twin } from "../crossing";

const subnetGroup: Twin = {
    type: "AWS::Redshift::ClusterSubnetGroup",
    properties: {
        ...same("description", "subnetIds"),
        ...tags,
        ...none("CloudFormation chooses it", "name"),
    },
    filled: {
        Description: "a description of its own",
    },
};
export default subnetGroup;
