import { none, renamed, same, type Twin } from "../crossing";

const alias: Twin = {
    type: "AWS::KMS::Alias",
    properties: {
        ...same("targetKeyId"),
        ...renamed({ name: "AliasName" }),
        ...none("the provider makes the name of it", "namePrefix"),
    },
    filled: {
        AliasName: "a name of its own",
    },
};
export default alias;
