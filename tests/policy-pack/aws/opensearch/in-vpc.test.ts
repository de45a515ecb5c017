import { opensearchInVpc } from "../../../../policy-pack/aws/opensearch/in-vpc";
import { unknown } from "../../../../policy-pack/testing/shapes";
import { describeRule } from "../../describe-rule";

describeRule(opensearchInVpc, {
    compliant: { vpcOptions: { subnetIds: ["subnet-1"] } },
    violating: { vpcOptions: { subnetIds: [] } },
    undefined: "violates",
    unknown: "passes",
    others: [
        { title: "a list that is not known yet", given: { vpcOptions: { subnetIds: unknown } }, expect: "passes" },
    ],
});
