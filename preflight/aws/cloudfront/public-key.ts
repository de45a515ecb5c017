import { none, renamed, type Twin } from "../crossing";

const publicKey: Twin = {
    type: "AWS::CloudFront::PublicKey",
    properties: {
        ...renamed({
            comment: "PublicKeyConfig.Comment",
            encodedKey: "PublicKeyConfig.EncodedKey",
            name: "PublicKeyConfig.Name",
        }),
        ...none("the provider makes the name of it", "namePrefix"),
    },
    filled: {
        "PublicKeyConfig.CallerReference": "a reference of its own",
        "PublicKeyConfig.Name": "a name of its own",
    },
};
export default publicKey;
