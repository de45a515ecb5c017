import { docdbDeletionProtection } from "../../../../policy-pack/aws/docdb/deletion-protection";
import { describeRule } from "../../describe-rule";

describeRule(docdbDeletionProtection, {
    compliant: { deletionProtection: true },
    violating: { deletionProtection: false },
    undefined: "violates",
});
