import { members, same, type Twin } from "../crossing";

const webAclLoggingConfiguration: Twin = {
    type: "AWS::WAFv2::LoggingConfiguration",
    properties: {
        ...same("logDestinationConfigs", "resourceArn"),
        loggingFilter: members("LoggingFilter", {
            ...same("defaultBehavior"),
            filters: members("Filters", {
                ...same("behavior", "requirement"),
                conditions: members("Conditions", {
                    actionCondition: members("ActionCondition", same("action")),
                    labelNameCondition: members("LabelNameCondition", same("labelName")),
                }),
            }),
        }),
        redactedFields: members("RedactedFields", {
            ...same("method", "queryString", "uriPath"),
            singleHeader: members("SingleHeader", same("name")),
        }),
    },
};
export default webAclLoggingConfiguration;
