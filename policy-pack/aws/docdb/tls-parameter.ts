import { resourceRule } from "../../frame/define";
import { eachOf } from "../../frame/evaluation";
import { docdbClusterParameterGroup } from "./types";

/** DocumentDB takes TLS connections only. */
export const docdbTlsParameter = resourceRule({
    id: "aws-docdb-tls-parameter",
    severity: "high",
    theme: "transport",
    proves: "No parameter group of DocumentDB switches TLS off.",
    risk: "Without TLS, passwords and documents pass through the network as they are.",
    remediation: {
        argument: "DocumentdbCluster requires TLS 1.2.",
        property:
            "Take tls = disabled out of the parameters of aws.docdb.ClusterParameterGroup, or set it to enabled or tls1.2+.",
    },
    page: {
        title: "Managing Amazon DocumentDB cluster TLS settings",
        url: "https://docs.aws.amazon.com/documentdb/latest/devguide/security.encryption.ssl.html",
    },
    types: [docdbClusterParameterGroup],
    fixClass: "person",
    guards: ["parameters.*.name", "parameters.*.value"],
    check: (group) =>
        eachOf(
            ...group
                .entries("parameters")
                .map(
                    (parameter) => () =>
                        parameter.text("name") === "tls" && parameter.text("value") === "disabled"
                            ? "tls is disabled"
                            : undefined,
                ),
        ),
});
