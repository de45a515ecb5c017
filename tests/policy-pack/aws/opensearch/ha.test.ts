import { opensearchHa } from "../../../../policy-pack/aws/opensearch/ha";
import { describeRule } from "../../describe-rule";

describeRule(opensearchHa, {
    compliant: { clusterConfig: { instanceCount: 3, zoneAwarenessEnabled: true } },
    violating: { clusterConfig: { instanceCount: 2, zoneAwarenessEnabled: true } },
    undefined: "violates",
    configured: [
        {
            settings: { minNodes: 2 },
            given: { clusterConfig: { instanceCount: 2, zoneAwarenessEnabled: true } },
            expect: "passes",
        },
    ],
    others: [
        {
            title: "one zone",
            given: { clusterConfig: { instanceCount: 3 } },
            expect: "violates",
            says: /zoneAwarenessEnabled/,
        },
    ],
});
