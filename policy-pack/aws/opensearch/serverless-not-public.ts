import { resourceRule } from "../../frame/define";
import { documentIn } from "./serverless-policy";
import { searchSecurityPolicy } from "./types";

/** No collection of OpenSearch Serverless is open to public networks. */
export const opensearchServerlessNotPublic = resourceRule({
    id: "aws-opensearch-serverless-not-public",
    severity: "high",
    theme: "network",
    proves: "No network policy of OpenSearch Serverless opens collections or dashboards to public networks.",
    risk: "A leaked access key reads and writes the collection from anywhere.",
    remediation: {
        property:
            "Set AllowFromPublic to false in the policy of aws.opensearch.ServerlessSecurityPolicy and name SourceVPCEs.",
    },
    page: {
        title: "Network access for Amazon OpenSearch Serverless",
        url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-network.html",
    },
    types: [searchSecurityPolicy],
    unless: (policy) => policy.text("type") !== "network",
    fixClass: "person",
    guards: ["policy"],
    check: (policy) =>
        documentIn(policy).some((rule) => String(rule["AllowFromPublic"]) === "true")
            ? ["policy has AllowFromPublic: true"]
            : [],
});
