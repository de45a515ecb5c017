import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { atLeast } from "../../requirements/number";
import { all } from "../../requirements/combine";
import { searchDomain } from "./types";

/** A domain has nodes that only manage. */
export const opensearchDedicatedMasters = resourceRule({
    id: "aws-opensearch-dedicated-masters",
    severity: "medium",
    theme: "availability",
    proves: "Every OpenSearch domain has at least three dedicated master nodes.",
    risk: "A data node under load loses the lead, and the domain halts while the others vote.",
    remediation: {
        property:
            "Set clusterConfig.dedicatedMasterEnabled: true and dedicatedMasterCount: 3 on aws.opensearch.Domain.",
    },
    page: {
        title: "Dedicated master nodes in Amazon OpenSearch Service",
        url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-dedicatedmasternodes.html",
    },
    types: [searchDomain],
    binds: "production",
    fixClass: "person",
    requires: all(
        isTrue("clusterConfig.dedicatedMasterEnabled"),
        atLeast("clusterConfig.dedicatedMasterCount", 3, "nodes"),
    ),
});
