import { resourceRule } from "../../frame/define";
import { atLeastInOrder } from "../../requirements/order";
import { oneWord } from "../../requirements/parameters";
import { mskCluster } from "./types";

const levels = ["DEFAULT", "PER_BROKER", "PER_TOPIC_PER_BROKER", "PER_TOPIC_PER_PARTITION"];
const minLevel = oneWord("minLevel", "The lowest level of monitoring.", "PER_TOPIC_PER_BROKER", levels);

/** A cluster reports figures by topic. */
export const mskMonitoring = resourceRule({
    id: "aws-msk-monitoring",
    severity: "low",
    theme: "logging",
    proves: "Every MSK cluster has enhanced monitoring of at least the chosen level.",
    risk: "Figures of whole brokers do not show which topic fills the disks or falls behind.",
    remediation: { property: "Set enhancedMonitoring on aws.msk.Cluster." },
    page: {
        title: "Monitor an Amazon MSK Provisioned cluster",
        url: "https://docs.aws.amazon.com/msk/latest/developerguide/monitoring.html",
    },
    types: [mskCluster],
    fixClass: "in-place",
    requires: atLeastInOrder("enhancedMonitoring", levels, minLevel),
});
