import { resourceRule } from "../../frame/define";
import { includesAll } from "../../requirements/list";
import { words } from "../../requirements/parameters";
import { redshiftServerlessNamespace } from "./types";

/** A serverless warehouse exports its logs. */
export const redshiftServerlessAuditLogging = resourceRule({
    id: "aws-redshift-serverless-audit-logging",
    severity: "medium",
    theme: "logging",
    proves: "Every Redshift Serverless namespace exports its connection, user and activity logs.",
    risk: "Who read what from the warehouse cannot be told afterwards.",
    remediation: {
        argument: "RedshiftWarehouse exports all three.",
        property: "Add connectionlog, userlog and useractivitylog to logExports of aws.redshiftserverless.Namespace.",
    },
    page: {
        title: "Audit logging for Amazon Redshift Serverless",
        url: "https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-audit-logging.html",
    },
    types: [redshiftServerlessNamespace],
    fixClass: "in-place",
    requires: includesAll(
        "logExports",
        words("logTypes", "Log types that have to be exported.", ["connectionlog", "userlog", "useractivitylog"]),
    ),
});
