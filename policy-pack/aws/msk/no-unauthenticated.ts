import type { Resource } from "../../frame/resource";
import { resourceRule } from "../../frame/define";
import { anyOf, eachOf } from "../../frame/evaluation";
import { mskCluster } from "./types";

/** A cluster asks its clients who they are. */
export const mskNoUnauthenticated = resourceRule({
    id: "aws-msk-no-unauthenticated",
    severity: "critical",
    theme: "identity",
    proves: "Every MSK cluster has a way to authenticate clients, and lets nobody in without.",
    risk: "Whoever reaches a broker reads and writes every topic.",
    remediation: {
        property:
            "Set clientAuthentication on aws.msk.Cluster with sasl.iam, sasl.scram or tls, and leave unauthenticated out.",
    },
    page: {
        title: "Authentication and authorization for Apache Kafka APIs",
        url: "https://docs.aws.amazon.com/msk/latest/developerguide/kafka_apis_iam.html",
    },
    types: [mskCluster],
    fixClass: "person",
    guards: [
        "clientAuthentication.unauthenticated",
        "clientAuthentication.sasl.iam",
        "clientAuthentication.sasl.scram",
    ],
    check(cluster) {
        if (!cluster.has("clientAuthentication")) {
            return ["clientAuthentication is not set, so the cluster lets everybody in"];
        }
        return eachOf(
            () =>
                cluster.flag("clientAuthentication.unauthenticated")
                    ? "clientAuthentication.unauthenticated is true"
                    : [],
            () => (authenticates(cluster) ? [] : "clientAuthentication has neither sasl.iam, sasl.scram nor tls"),
        );
    },
});

function authenticates(cluster: Resource): boolean {
    return anyOf(
        ...["iam", "scram"].map((way) => () => (cluster.flag(`clientAuthentication.sasl.${way}`) ? [] : [way])),
        () => (cluster.has("clientAuthentication.tls") ? [] : ["tls"]),
    );
}
