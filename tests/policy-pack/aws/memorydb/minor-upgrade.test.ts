import { memorydbMinorUpgrade } from "../../../../policy-pack/aws/memorydb/minor-upgrade";
import { describeRule } from "../../describe-rule";

describeRule(memorydbMinorUpgrade, {
    compliant: { autoMinorVersionUpgrade: true },
    violating: { autoMinorVersionUpgrade: false },
    undefined: "passes",
});
