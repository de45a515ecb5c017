import { renamed, type Twin } from "../crossing";

const originAccessControl: Twin = {
    type: "AWS::CloudFront::OriginAccessControl",
    properties: {
        ...renamed({
            description: "OriginAccessControlConfig.Description",
            name: "OriginAccessControlConfig.Name",
            originAccessControlOriginType: "OriginAccessControlConfig.OriginAccessControlOriginType",
            signingBehavior: "OriginAccessControlConfig.SigningBehavior",
            signingProtocol: "OriginAccessControlConfig.SigningProtocol",
        }),
    },
    filled: {
        "OriginAccessControlConfig.Name": "a name of its own",
    },
};
export default originAccessControl;
