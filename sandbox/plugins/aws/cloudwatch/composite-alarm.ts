import { idFrom, type AwsBehaviour } from "../subject";

const compositeAlarm: AwsBehaviour = {
    replaces: ["alarmName"],
    id: idFrom("alarmName"),
    outputs: ({ arn, text }) => ({ arn: arn("cloudwatch", `alarm:${text("alarmName")}`) }),
};
export default compositeAlarm;
