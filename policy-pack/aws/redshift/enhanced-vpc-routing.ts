import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { redshiftCluster, redshiftServerlessWorkgroup } from "./types";

/** A warehouse loads and unloads through your network. */
export const redshiftEnhancedVpcRouting = resourceRule({
    id: "aws-redshift-enhanced-vpc-routing",
    severity: "medium",
    theme: "network",
    proves: "Every Redshift cluster and serverless workgroup routes its copies through its VPC.",
    risk: "COPY and UNLOAD pass by your endpoints, flow logs and endpoint policies.",
    remediation: {
        argument: "RedshiftWarehouse switches it on.",
        property: "Set enhancedVpcRouting: true on aws.redshift.Cluster and aws.redshiftserverless.Workgroup.",
    },
    page: {
        title: "Controlling network traffic with Redshift enhanced VPC routing",
        url: "https://docs.aws.amazon.com/redshift/latest/mgmt/enhanced-vpc-routing.html",
    },
    types: [redshiftCluster, redshiftServerlessWorkgroup],
    fixClass: "in-place",
    requires: isTrue("enhancedVpcRouting"),
});
