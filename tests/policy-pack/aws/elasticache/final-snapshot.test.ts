import { elasticacheFinalSnapshot } from "../../../../policy-pack/aws/elasticache/final-snapshot";
import { describeRule } from "../../describe-rule";

describeRule(elasticacheFinalSnapshot, {
    compliant: { finalSnapshotIdentifier: "sessions-final" },
    violating: { finalSnapshotIdentifier: "" },
    undefined: "violates",
    unknown: "passes",
});
