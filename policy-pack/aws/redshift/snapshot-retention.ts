import { resourceRule } from "../../frame/define";
import { atLeast } from "../../requirements/number";
import { minDays } from "../../requirements/parameters";
import { redshiftCluster } from "./types";

/** Redshift keeps its snapshots for long enough. */
export const redshiftSnapshotRetention = resourceRule({
    id: "aws-redshift-snapshot-retention",
    severity: "high",
    theme: "backup",
    proves: "Every Redshift cluster keeps its automated snapshots for at least minDays days.",
    risk: "A mistake that is found after the last snapshot has gone cannot be undone.",
    remediation: {
        argument: "Choose a tier of RedshiftWarehouse.",
        property: "Set automatedSnapshotRetentionPeriod on aws.redshift.Cluster.",
    },
    page: {
        title: "Amazon Redshift snapshots and backups",
        url: "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html",
    },
    types: [redshiftCluster],
    fixClass: "in-place",
    requires: atLeast("automatedSnapshotRetentionPeriod", minDays(7, { maximum: 35 }), "days"),
});
