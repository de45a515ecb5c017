import { resourceRule } from "../../frame/define";
import { isOneOf, isTrue } from "../../requirements/value";
import { all } from "../../requirements/combine";
import { words } from "../../requirements/parameters";
import { searchDomain } from "./types";

const policies = words("tlsPolicies", "Security policies that are allowed.", [
    "Policy-Min-TLS-1-2-PFS-2023-10",
    "Policy-Min-TLS-1-2-RFC9151-FIPS-2024-08",
]);

/** A domain speaks new TLS only. */
export const opensearchHttpsTls = resourceRule({
    id: "aws-opensearch-https-tls",
    severity: "high",
    theme: "transport",
    proves: "Every OpenSearch domain refuses plain HTTP, TLS older than 1.2 and ciphers without forward secrecy.",
    risk: "A client without TLS, or with an old one, shows its password and its documents to the network.",
    remediation: {
        property:
            'Set domainEndpointOptions.enforceHttps: true and tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" on aws.opensearch.Domain.',
    },
    page: {
        title: "DomainEndpointOptions",
        url: "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_DomainEndpointOptions.html",
    },
    types: [searchDomain],
    fixClass: "in-place",
    requires: all(
        isTrue("domainEndpointOptions.enforceHttps"),
        isOneOf("domainEndpointOptions.tlsSecurityPolicy", policies, "Policy-Min-TLS-1-2-PFS-2023-10"),
    ),
});
