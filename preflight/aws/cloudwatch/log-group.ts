import { none, renamed, same, tags, type Twin } from "../crossing";

const logGroup: Twin = {
    type: "AWS::Logs::LogGroup",
    properties: {
        ...same("deletionProtectionEnabled", "kmsKeyId", "logGroupClass", "retentionInDays"),
        ...renamed({ name: "LogGroupName" }),
        ...tags,
        ...none("the provider makes the name of it", "namePrefix"),
        ...none("how the provider works", "skipDestroy"),
    },
};
export default logGroup;
