import { resourceRule } from "../../frame/define";
import { closedPolicy } from "../../requirements/closed-policy";
import { searchDomain } from "./types";

/** No policy opens a domain to everybody. */
export const opensearchPolicyPrivate = resourceRule({
    id: "aws-opensearch-policy-private",
    severity: "critical",
    theme: "network",
    proves: "No access policy of an OpenSearch domain outside of a VPC allows everybody without a condition on who asks.",
    risk: "Anybody on the internet reads and deletes every index.",
    remediation: {
        property:
            "Name principals in accessPolicies of aws.opensearch.Domain, or add a condition with fixed values such as aws:SourceIp.",
    },
    page: {
        title: "Identity and Access Management in Amazon OpenSearch Service",
        url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/ac.html",
    },
    types: [searchDomain],
    unless: (domain) => domain.has("vpcOptions"),
    fixClass: "person",
    requires: closedPolicy("accessPolicies"),
});
