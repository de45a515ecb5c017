import { members, same, type Twin } from "../crossing";

const monitoringSubscription: Twin = {
    type: "AWS::CloudFront::MonitoringSubscription",
    properties: {
        ...same("distributionId"),
        monitoringSubscription: members("MonitoringSubscription", {
            realtimeMetricsSubscriptionConfig: members(
                "RealtimeMetricsSubscriptionConfig",
                same("realtimeMetricsSubscriptionStatus"),
            ),
        }),
    },
};
export default monitoringSubscription;
