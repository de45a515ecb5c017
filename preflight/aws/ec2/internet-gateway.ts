import { none, tags, type Twin } from "../crossing";

const internetGateway: Twin = {
    type: "AWS::EC2::InternetGateway",
    properties: {
        ...tags,
        ...none("the attachment is a resource of its own", "vpcId"),
    },
};
export default internetGateway;
