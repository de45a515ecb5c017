import { opensearchDedicatedMasters } from "../../../../policy-pack/aws/opensearch/dedicated-masters";
import { describeRule } from "../../describe-rule";

describeRule(opensearchDedicatedMasters, {
    compliant: { clusterConfig: { dedicatedMasterEnabled: true, dedicatedMasterCount: 3 } },
    violating: { clusterConfig: { dedicatedMasterEnabled: true, dedicatedMasterCount: 2 } },
    undefined: "violates",
});
