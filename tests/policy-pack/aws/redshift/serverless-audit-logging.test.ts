import { redshiftServerlessAuditLogging } from "../../../../policy-pack/aws/redshift/serverless-audit-logging";
import { redshiftServerlessNamespace } from "../../../../policy-pack/aws/redshift/types";
import { resource, unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(redshiftServerlessAuditLogging, {
    compliant: { logExports: ["connectionlog", "userlog", "useractivitylog"] },
    violating: { logExports: ["connectionlog", "userlog"] },
    undefined: "violates",
    unknown: { waits: [resource(redshiftServerlessNamespace, { logExports: unknown })] },
    configured: [{ settings: { logTypes: ["userlog"] }, given: { logExports: ["userlog"] }, expect: "passes" }],
});
