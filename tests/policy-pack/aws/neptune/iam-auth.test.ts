import { neptuneIamAuth } from "../../../../policy-pack/aws/neptune/iam-auth";
import { describeRule } from "../../describe-rule";

describeRule(neptuneIamAuth, {
    compliant: { iamDatabaseAuthenticationEnabled: true },
    violating: { iamDatabaseAuthenticationEnabled: false },
    undefined: "violates",
});
