import { docdbAuditParameter } from "../../../../policy-pack/aws/docdb/audit-parameter";
import { describeRule } from "../../describe-rule";

describeRule(docdbAuditParameter, {
    compliant: { parameters: [{ name: "audit_logs", value: "ddl" }] },
    violating: { parameters: [{ name: "audit_logs", value: "disabled" }] },
    undefined: "violates",
});
