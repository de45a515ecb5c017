import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { redshiftCluster } from "./types";

/** Redshift takes new engine versions by itself. */
export const redshiftVersionUpgrade = resourceRule({
    id: "aws-redshift-version-upgrade",
    severity: "medium",
    theme: "upgrades",
    proves: "Every Redshift cluster takes new engine versions in its maintenance window.",
    risk: "A warehouse that nobody patches keeps published holes open.",
    remediation: {
        argument: "RedshiftWarehouse allows it.",
        property: "Set allowVersionUpgrade: true on aws.redshift.Cluster, or leave it out.",
    },
    page: {
        title: "Amazon Redshift controls in Security Hub: Redshift.6",
        url: "https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html",
    },
    types: [redshiftCluster],
    fixClass: "in-place",
    requires: isTrue("allowVersionUpgrade"),
});
