import { redshiftMultiAz } from "../../../../policy-pack/aws/redshift/multi-az";
import { describeRule } from "../../describe-rule";

describeRule(redshiftMultiAz, {
    compliant: { nodeType: "ra3.xlplus", multiAz: true },
    violating: { nodeType: "ra3.xlplus", multiAz: false },
    undefined: "violates",
    others: [{ title: "nodes that cannot", given: { nodeType: "dc2.large" }, expect: "passes" }],
});
