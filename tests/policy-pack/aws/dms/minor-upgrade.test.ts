import { dmsMinorUpgrade } from "../../../../policy-pack/aws/dms/minor-upgrade";
import { describeRule } from "../../describe-rule";

describeRule(dmsMinorUpgrade, {
    compliant: { autoMinorVersionUpgrade: true },
    violating: { autoMinorVersionUpgrade: false },
    undefined: "violates",
    fixed: { autoMinorVersionUpgrade: true },
});
