import { stackRule } from "../../frame/define";
import { isSet } from "../../requirements/value";
import { oneOf } from "../../requirements/combine";
import { attached } from "../../requirements/attached";
import { redshiftCluster, redshiftLogging } from "./types";

/** A warehouse keeps its logs. */
export const redshiftAuditLogging = stackRule({
    id: "aws-redshift-audit-logging",
    severity: "medium",
    theme: "logging",
    proves: "Every Redshift cluster delivers its connection, user and activity logs to CloudWatch Logs or S3.",
    risk: "Who read what from the warehouse cannot be told afterwards.",
    remediation: {
        argument: "RedshiftWarehouse exports all three.",
        property:
            "Add an aws.redshift.Logging for the cluster, with logExports for CloudWatch Logs or with bucketName.",
    },
    page: { title: "Database audit logging", url: "https://docs.aws.amazon.com/redshift/latest/mgmt/db-auditing.html" },
    types: [redshiftCluster],
    fixClass: "person",
    requires: attached({
        type: redshiftLogging,
        by: "clusterIdentifier",
        requires: oneOf("neither logExports nor bucketName is set", isSet("logExports"), isSet("bucketName")),
        none: "no Logging refers to the cluster",
    }),
});
