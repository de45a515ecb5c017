import { keyspacesPitr } from "../../../../policy-pack/aws/keyspaces/pitr";
import { describeRule } from "../../describe-rule";

describeRule(keyspacesPitr, {
    compliant: { pointInTimeRecovery: { status: "ENABLED" } },
    violating: { pointInTimeRecovery: { status: "DISABLED" } },
    undefined: "violates",
});
