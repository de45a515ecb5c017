import { resourceRule } from "../../frame/define";
import { wholeNumber } from "../../requirements/parameters";
import { mskCluster } from "./types";

const minZones = wholeNumber("minZones", "Fewest availability zones.", 3, { minimum: 2, maximum: 3 });

/** A cluster's brokers stand in several zones. */
export const mskThreeAz = resourceRule<Readonly<{ minZones: number }>>({
    id: "aws-msk-three-az",
    severity: "medium",
    theme: "availability",
    proves: "Every MSK cluster has brokers in at least minZones availability zones.",
    risk: "With two zones the loss of one leaves a partition without the second copy that an acknowledged write needs.",
    remediation: {
        property:
            "Name a subnet of each zone in brokerNodeGroupInfo.clientSubnets of aws.msk.Cluster; they can only be chosen when the cluster is made.",
    },
    page: {
        title: "Best practices for Standard brokers",
        url: "https://docs.aws.amazon.com/msk/latest/developerguide/bestpractices.html",
    },
    types: [mskCluster],
    binds: "production",
    fixClass: "replaces",
    parameters: { minZones },
    guards: ["brokerNodeGroupInfo.clientSubnets"],
    check(cluster, settings) {
        const zones = cluster.entries("brokerNodeGroupInfo.clientSubnets").length;
        return zones >= settings.minZones
            ? []
            : [`brokerNodeGroupInfo.clientSubnets has ${zones} subnets, at least ${settings.minZones} required`];
    },
});
