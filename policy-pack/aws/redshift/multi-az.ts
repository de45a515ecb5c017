import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { redshiftCluster } from "./types";

/** A warehouse survives the loss of a zone. */
export const redshiftMultiAz = resourceRule({
    id: "aws-redshift-multi-az",
    severity: "medium",
    theme: "availability",
    proves: "Every Redshift cluster of RA3 nodes runs in two availability zones.",
    risk: "While its zone is down, nobody can query the warehouse.",
    remediation: { property: "Set multiAz: true on aws.redshift.Cluster; it doubles the nodes that are paid for." },
    page: {
        title: "Multi-AZ deployment",
        url: "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html",
    },
    types: [redshiftCluster],
    unless: (cluster) => !(cluster.text("nodeType") ?? "ra3").startsWith("ra3"),
    binds: "production",
    level: "disabled",
    fixClass: "person",
    requires: isTrue("multiAz"),
});
