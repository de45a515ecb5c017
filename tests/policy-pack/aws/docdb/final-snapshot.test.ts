import { docdbFinalSnapshot } from "../../../../policy-pack/aws/docdb/final-snapshot";
import { describeRule } from "../../describe-rule";

describeRule(docdbFinalSnapshot, {
    compliant: { skipFinalSnapshot: false, finalSnapshotIdentifier: "products-final" },
    violating: { skipFinalSnapshot: true, finalSnapshotIdentifier: "products-final" },
    undefined: "violates",
});
