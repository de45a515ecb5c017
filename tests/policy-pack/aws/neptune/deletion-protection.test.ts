import { neptuneDeletionProtection } from "../../../../policy-pack/aws/neptune/deletion-protection";
import { describeRule } from "../../describe-rule";

describeRule(neptuneDeletionProtection, {
    compliant: { deletionProtection: true },
    violating: { deletionProtection: false },
    undefined: "violates",
});
