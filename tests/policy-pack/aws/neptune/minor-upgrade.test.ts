import { neptuneMinorUpgrade } from "../../../../policy-pack/aws/neptune/minor-upgrade";
import { describeRule } from "../../describe-rule";

describeRule(neptuneMinorUpgrade, {
    compliant: { autoMinorVersionUpgrade: true },
    violating: { autoMinorVersionUpgrade: false },
    undefined: "passes",
});
