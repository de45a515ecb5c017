import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { someEntry } from "../../requirements/list";
import { isNoneOf, isOneOf, isSet } from "../../requirements/value";
import { docdbClusterParameterGroup } from "./types";

/** DocumentDB writes an audit log. */
export const docdbAuditParameter = resourceRule({
    id: "aws-docdb-audit-parameter",
    severity: "medium",
    theme: "logging",
    proves: "Every parameter group of DocumentDB switches the audit log on.",
    risk: "The export of the audit log stays empty, so nobody can tell who changed or dropped what.",
    remediation: {
        argument: "DocumentdbCluster audits changes of structure.",
        property:
            "Set audit_logs to enabled, ddl, dml_read, dml_write or all in the parameters of aws.docdb.ClusterParameterGroup.",
    },
    page: {
        title: "Auditing Amazon DocumentDB events",
        url: "https://docs.aws.amazon.com/documentdb/latest/devguide/event-auditing.html",
    },
    types: [docdbClusterParameterGroup],
    fixClass: "person",
    requires: someEntry(
        "parameters",
        all(isOneOf("name", ["audit_logs"]), isSet("value"), isNoneOf("value", ["disabled", "none"])),
        "audit_logs is not switched on",
    ),
});
