import { members, renamed, same, type Twin } from "../crossing";

const scheduledAction: Twin = {
    type: "AWS::Redshift::ScheduledAction",
    properties: {
        ...same("enable", "endTime", "iamRole", "schedule", "startTime"),
        ...renamed({ description: "ScheduledActionDescription", name: "ScheduledActionName" }),
        targetAction: members("TargetAction", {
            pauseCluster: members("PauseCluster", same("clusterIdentifier")),
            resumeCluster: members("ResumeCluster", same("clusterIdentifier")),
            resizeCluster: members(
                "ResizeCluster",
                same("classic", "clusterIdentifier", "clusterType", "nodeType", "numberOfNodes"),
            ),
        }),
    },
    filled: {
        ScheduledActionName: "a name of its own",
    },
};
export default scheduledAction;
