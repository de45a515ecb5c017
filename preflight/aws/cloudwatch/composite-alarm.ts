import { none, renamed, same, tags, type Twin } from "../crossing";

const compositeAlarm: Twin = {
    type: "AWS::CloudWatch::CompositeAlarm",
    properties: {
        ...same(
            "actionsEnabled",
            "alarmActions",
            "alarmDescription",
            "alarmName",
            "alarmRule",
            "insufficientDataActions",
        ),
        ...renamed({ okActions: "OKActions" }),
        ...tags,
        ...none("an alarm's name and two periods at the top", "actionsSuppressor"),
    },
};
export default compositeAlarm;
