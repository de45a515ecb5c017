import { opensearchFgac } from "../../../../policy-pack/aws/opensearch/fgac";
import { describeRule } from "../../describe-rule";

describeRule(opensearchFgac, {
    compliant: { advancedSecurityOptions: { enabled: true } },
    violating: { advancedSecurityOptions: { enabled: false } },
    undefined: "violates",
    others: [
        {
            title: "somebody without a name",
            given: { advancedSecurityOptions: { enabled: true, anonymousAuthEnabled: true } },
            expect: "violates",
        },
    ],
});
