import { neptuneFinalSnapshot } from "../../../../policy-pack/aws/neptune/final-snapshot";
import { describeRule } from "../../describe-rule";

describeRule(neptuneFinalSnapshot, {
    compliant: { skipFinalSnapshot: false, finalSnapshotIdentifier: "graph-final" },
    violating: { skipFinalSnapshot: true, finalSnapshotIdentifier: "graph-final" },
    undefined: "violates",
});
