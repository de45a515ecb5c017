import { members, opaque, same, type Twin } from "../crossing";

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
            method: opaque("Method"),
            queryString: opaque("QueryString"),
            singleHeader: members("SingleHeader", same("name")),
            uriPath: opaque("UriPath"),
        }),
    },
};
export default webAclLoggingConfiguration;
