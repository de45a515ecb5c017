import { members, renamed, same, type Twin } from "../crossing";

const cluster: Twin = {
    type: "AWS::DAX::Cluster",
    properties: {
        ...same(
            "availabilityZones",
            "clusterEndpointEncryptionType",
            "clusterName",
            "description",
            "nodeType",
            "parameterGroupName",
            "replicationFactor",
            "securityGroupIds",
            "subnetGroupName",
            "tags",
        ),
        ...renamed({
            iamRoleArn: "IAMRoleARN",
            maintenanceWindow: "PreferredMaintenanceWindow",
            notificationTopicArn: "NotificationTopicARN",
        }),
        serverSideEncryption: members("SSESpecification", renamed({ enabled: "SSEEnabled" })),
    },
};
export default cluster;
