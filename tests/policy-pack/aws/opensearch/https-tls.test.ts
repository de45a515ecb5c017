import { opensearchHttpsTls } from "../../../../policy-pack/aws/opensearch/https-tls";
import { describeRule } from "../../describe-rule";

const endpoint = (tlsSecurityPolicy: string) => ({ domainEndpointOptions: { tlsSecurityPolicy } });

describeRule(opensearchHttpsTls, {
    compliant: endpoint("Policy-Min-TLS-1-2-PFS-2023-10"),
    violating: endpoint("Policy-Min-TLS-1-0-2019-07"),
    undefined: "violates",
    configured: [
        {
            settings: { tlsPolicies: ["Policy-Min-TLS-1-2-2019-07"] },
            given: endpoint("Policy-Min-TLS-1-2-2019-07"),
            expect: "passes",
        },
    ],
    others: [
        {
            title: "plain HTTP",
            given: {
                domainEndpointOptions: { enforceHttps: false, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" },
            },
            expect: "violates",
            says: /enforceHttps/,
        },
    ],
    fixed: endpoint("Policy-Min-TLS-1-2-PFS-2023-10"),
});
