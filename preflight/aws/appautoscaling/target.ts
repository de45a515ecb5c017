import { members, none, renamed, same, type Twin } from "../crossing";

const target: Twin = {
    type: "AWS::ApplicationAutoScaling::ScalableTarget",
    properties: {
        ...same("maxCapacity", "minCapacity", "resourceId", "scalableDimension", "serviceNamespace"),
        ...renamed({ roleArn: "RoleARN" }),
        suspendedState: members(
            "SuspendedState",
            same("dynamicScalingInSuspended", "dynamicScalingOutSuspended", "scheduledScalingSuspended"),
        ),
        ...none("its twin has no tags", "tags"),
    },
};
export default target;
