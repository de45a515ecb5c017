import { members, none, renamed, same, tags, type Twin } from "../crossing";

const optionGroup: Twin = {
    type: "AWS::RDS::OptionGroup",
    properties: {
        ...same("engineName", "majorEngineVersion", "optionGroupDescription"),
        ...renamed({ name: "OptionGroupName" }),
        options: members("OptionConfigurations", {
            ...same("optionName", "port", "vpcSecurityGroupMemberships"),
            ...renamed({ dbSecurityGroupMemberships: "DBSecurityGroupMemberships", version: "OptionVersion" }),
            optionSettings: members("OptionSettings", same("name", "value")),
        }),
        ...tags,
        ...none("the provider makes the name of it", "namePrefix"),
        ...none("how the provider works", "skipDestroy"),
    },
    filled: {
        OptionGroupDescription: "a description of its own",
    },
};
export default optionGroup;
