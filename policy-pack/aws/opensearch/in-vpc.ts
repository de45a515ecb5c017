import { resourceRule } from "../../frame/define";
import { isSet } from "../../requirements/value";
import { searchDomain } from "./types";

/** A domain is not on the internet. */
export const opensearchInVpc = resourceRule({
    id: "aws-opensearch-in-vpc",
    severity: "critical",
    theme: "network",
    proves: "Every OpenSearch domain stands in subnets of a VPC.",
    risk: "A public endpoint is guarded by its access policy alone.",
    remediation: {
        property: "Set vpcOptions.subnetIds on aws.opensearch.Domain; a domain cannot be moved into a VPC later.",
    },
    page: {
        title: "Launching your Amazon OpenSearch Service domains within a VPC",
        url: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/vpc.html",
    },
    types: [searchDomain],
    fixClass: "replaces",
    requires: isSet("vpcOptions.subnetIds"),
});
