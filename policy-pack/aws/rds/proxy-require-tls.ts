import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { rdsProxy } from "./types";

/** An RDS proxy refuses connections without TLS. */
export const rdsProxyRequireTls = resourceRule({
    id: "aws-rds-proxy-require-tls",
    severity: "high",
    theme: "transport",
    proves: "Every RDS proxy requires TLS.",
    risk: "A client without TLS sends its password and its rows in plain text to the proxy.",
    remediation: {
        argument: "RdsDatabase requires it of its proxy.",
        property: "Set requireTls: true on aws.rds.Proxy.",
    },
    page: {
        title: "Using TLS/SSL with RDS Proxy",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy.howitworks.html",
    },
    types: [rdsProxy],
    fixClass: "in-place",
    requires: isTrue("requireTls"),
});
