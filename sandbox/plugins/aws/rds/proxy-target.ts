import { endpointHost } from "./endpoints";
import type { AwsBehaviour } from "../subject";

const proxyTarget: AwsBehaviour = {
    replaces: ["dbProxyName", "targetGroupName", "dbInstanceIdentifier", "dbClusterIdentifier"],
    id: ({ text }) => [text("dbProxyName"), text("targetGroupName"), targetType(text), target(text)].join("/"),
    outputs: (subject) => ({
        endpoint: endpointHost(subject, target(subject.text)),
        port: 3306,
        rdsResourceId: target(subject.text),
        targetArn: "",
        trackedClusterId: subject.text("dbClusterIdentifier"),
        type: targetType(subject.text),
    }),
};
export default proxyTarget;

type Text = (input: string) => string;

function target(text: Text): string {
    return text("dbInstanceIdentifier") === "" ? text("dbClusterIdentifier") : text("dbInstanceIdentifier");
}

function targetType(text: Text): string {
    return text("dbInstanceIdentifier") === "" ? "TRACKED_CLUSTER" : "RDS_INSTANCE";
}
