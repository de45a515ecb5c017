import { neptuneMultiAz } from "../../../../policy-pack/aws/neptune/multi-az";
import { neptuneCluster, neptuneClusterInstance } from "../../../../policy-pack/aws/neptune/types";
import { describeRule } from "../../describe-rule";
import { spreadCases } from "../../spread-cases";

const { cluster, instance, examples } = spreadCases(neptuneCluster, neptuneClusterInstance);

describeRule(neptuneMultiAz, {
    ...examples,
    others: [
        { title: "one instance", given: [cluster(), instance()], expect: "violates", says: /1 instances/ },
        {
            title: "instances whose zones Neptune chooses",
            given: [cluster(), instance(), instance()],
            expect: "passes",
        },
    ],
});
