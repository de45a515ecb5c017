import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { atLeast } from "../../requirements/number";
import { all } from "../../requirements/combine";
import { wholeNumber } from "../../requirements/parameters";
import { searchDomain } from "./types";

const minNodes = wholeNumber("minNodes", "Fewest data nodes.", 3, { minimum: 2, maximum: 1000 });

/** A domain survives the loss of a zone. */
export const opensearchHa = resourceRule({
    id: "aws-opensearch-ha",
    severity: "high",
    theme: "availability",
    proves: "Every OpenSearch domain has at least minNodes data nodes in several availability zones.",
    risk: "With fewer nodes the loss of one zone makes indexes read-only or loses them.",
    remediation: {
        property: "Set clusterConfig.instanceCount and zoneAwarenessEnabled: true on aws.opensearch.Domain.",
    },
    page: {
        title: "Configuring a multi-AZ domain in Amazon OpenSearch Service",
        url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html",
    },
    types: [searchDomain],
    binds: "production",
    fixClass: "person",
    requires: all(
        atLeast("clusterConfig.instanceCount", minNodes, "nodes"),
        isTrue("clusterConfig.zoneAwarenessEnabled"),
    ),
});
