import { resourceRule } from "../../frame/define";
import { isOneOf } from "../../requirements/value";
import { dmsEndpoint } from "./types";

// The engines whose endpoints have a mode of TLS at all; others are services of AWS, or have settings of their own.
const engines =
    /^(aurora|aurora-postgresql|aurora-serverless|aurora-postgresql-serverless|azuredb|azure-sql-managed-instance|babelfish|db2|docdb|mariadb|mongodb|mysql|oracle|postgres|sqlserver|sybase)$/;

/** DMS speaks TLS to databases. */
export const dmsEndpointTls = resourceRule({
    id: "aws-dms-endpoint-tls",
    severity: "high",
    theme: "transport",
    proves: "Every DMS endpoint of a database reaches it over TLS.",
    risk: "Passwords and rows pass through the network in plain text, often between two networks.",
    remediation: { property: 'Set sslMode on aws.dms.Endpoint to "require", "verify-ca" or "verify-full".' },
    page: {
        title: "Using SSL with AWS Database Migration Service",
        url: "https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html",
    },
    types: [dmsEndpoint],
    unless: (endpoint) => !engines.test(endpoint.text("engineName") ?? ""),
    fixClass: "person",
    requires: isOneOf("sslMode", ["require", "verify-ca", "verify-full"]),
});
