import { resourceRule } from "../../frame/define";
import { isFalse } from "../../requirements/value";
import { redshiftCluster, redshiftServerlessWorkgroup } from "./types";

/** A warehouse has no public address. */
export const redshiftNotPublic = resourceRule({
    id: "aws-redshift-not-public",
    severity: "critical",
    theme: "network",
    proves: "No Redshift cluster or serverless workgroup has a public address.",
    risk: "A public address lets anyone on the internet try passwords as soon as one security group is too wide.",
    remediation: {
        argument: "RedshiftWarehouse is never public.",
        property: "Set publiclyAccessible: false or leave it out.",
    },
    page: {
        title: "Amazon Redshift controls in Security Hub: Redshift.1",
        url: "https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html",
    },
    types: [redshiftCluster, redshiftServerlessWorkgroup],
    fixClass: "in-place",
    requires: isFalse("publiclyAccessible"),
});
