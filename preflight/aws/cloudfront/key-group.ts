import { renamed, type Twin } from "../crossing";

const keyGroup: Twin = {
    type: "AWS::CloudFront::KeyGroup",
    properties: {
        ...renamed({ comment: "KeyGroupConfig.Comment", items: "KeyGroupConfig.Items", name: "KeyGroupConfig.Name" }),
    },
    filled: {
        "KeyGroupConfig.Name": "a name of its own",
    },
};
export default keyGroup;
