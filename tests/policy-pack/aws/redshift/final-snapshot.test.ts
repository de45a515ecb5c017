import { redshiftFinalSnapshot } from "../../../../policy-pack/aws/redshift/final-snapshot";
import { describeRule } from "../../describe-rule";

describeRule(redshiftFinalSnapshot, {
    compliant: { skipFinalSnapshot: false, finalSnapshotIdentifier: "reporting-final" },
    violating: { skipFinalSnapshot: true, finalSnapshotIdentifier: "reporting-final" },
    undefined: "violates",
});
