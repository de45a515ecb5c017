import { resourceRule } from "../../frame/define";
import { isFalse, isTrue } from "../../requirements/value";
import { all } from "../../requirements/combine";
import { searchDomain } from "./types";

/** A domain says who may read which documents. */
export const opensearchFgac = resourceRule({
    id: "aws-opensearch-fgac",
    severity: "high",
    theme: "identity",
    proves: "Every OpenSearch domain has fine-grained access control, and nobody is let in without a name.",
    risk: "Whoever reaches the domain may read every index.",
    remediation: {
        property:
            "Set advancedSecurityOptions.enabled: true on aws.opensearch.Domain and leave anonymousAuthEnabled out; it cannot be taken back.",
    },
    page: {
        title: "Fine-grained access control in Amazon OpenSearch Service",
        url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html",
    },
    types: [searchDomain],
    fixClass: "irreversible",
    requires: all(isTrue("advancedSecurityOptions.enabled"), isFalse("advancedSecurityOptions.anonymousAuthEnabled")),
});
