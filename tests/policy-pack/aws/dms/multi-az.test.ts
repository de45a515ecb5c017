import { dmsMultiAz } from "../../../../policy-pack/aws/dms/multi-az";
import { describeRule } from "../../describe-rule";

describeRule(dmsMultiAz, {
    compliant: { multiAz: true },
    violating: { multiAz: false },
    undefined: "violates",
    fixed: { multiAz: true },
});
