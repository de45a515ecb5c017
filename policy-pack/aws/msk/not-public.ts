import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { mskCluster } from "./types";

/** A cluster has no public address. */
export const mskNotPublic = resourceRule({
    id: "aws-msk-not-public",
    severity: "critical",
    theme: "network",
    proves: "No MSK cluster has brokers with public addresses.",
    risk: "Brokers that the internet reaches are found by scanners within minutes.",
    remediation: {
        property:
            'Set brokerNodeGroupInfo.connectivityInfo.publicAccess.type: "DISABLED" on aws.msk.Cluster, or leave it out.',
    },
    page: {
        title: "Turn on public access to an MSK Provisioned cluster",
        url: "https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html",
    },
    types: [mskCluster],
    fixClass: "in-place",
    requires: isOneOf("brokerNodeGroupInfo.connectivityInfo.publicAccess.type", ["DISABLED"], "DISABLED"),
});
