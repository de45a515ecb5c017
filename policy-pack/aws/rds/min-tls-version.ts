import { resourceRule } from "../../frame/define";
import { eachOf } from "../../frame/evaluation";
import { oneWord } from "../../requirements/parameters";
import { rdsClusterParameterGroup, rdsParameterGroup } from "./types";

const order = ["tlsv1", "tlsv1.1", "tlsv1.2", "tlsv1.3"];
const names = ["ssl_min_protocol_version", "tls_version"];
const minTls = oneWord("minTls", "Oldest TLS version that is allowed.", "TLSv1.2", ["TLSv1.2", "TLSv1.3"]);

/** No parameter group lets old TLS in. */
export const rdsMinTlsVersion = resourceRule<Readonly<{ minTls: string }>>({
    id: "aws-rds-min-tls-version",
    severity: "medium",
    theme: "transport",
    proves: "No parameter group of RDS allows a TLS version older than minTls.",
    risk: "TLS 1.0 and 1.1 have known weaknesses, so a listener on the path can read or change what passes.",
    remediation: {
        argument: "RdsDatabase sets it in its parameter group.",
        property:
            "Set ssl_min_protocol_version = TLSv1.2 (PostgreSQL), or tls_version = TLSv1.2,TLSv1.3 (MariaDB, MySQL), in parameters of the group.",
    },
    page: {
        title: "Using SSL/TLS to encrypt a connection to a DB instance or cluster",
        url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html",
    },
    types: [rdsParameterGroup, rdsClusterParameterGroup],
    fixClass: "person",
    parameters: { minTls },
    guards: ["parameters.*.name", "parameters.*.value"],
    check: (group, settings) =>
        eachOf(
            ...group.entries("parameters").map((parameter) => () => {
                const name = parameter.text("name") ?? "";
                if (!names.includes(name.toLowerCase())) {
                    return undefined;
                }
                const value = parameter.text("value") ?? "";
                return value.split(",").some((each) => isOlder(each, settings.minTls))
                    ? `${name} is ${value}, at least ${settings.minTls} is required`
                    : undefined;
            }),
        ),
});

function isOlder(version: string, minimum: string): boolean {
    const rank = order.indexOf(version.trim().toLowerCase());
    return rank < order.indexOf(minimum.toLowerCase());
}
