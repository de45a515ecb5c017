import { daxMultiAz } from "../../../../policy-pack/aws/dax/multi-az";
import { describeRule } from "../../describe-rule";

describeRule(daxMultiAz, {
    compliant: { replicationFactor: 3 },
    violating: { replicationFactor: 2 },
    undefined: "violates",
    configured: [{ settings: { minNodes: 5 }, given: { replicationFactor: 4 }, expect: "violates" }],
});
