import { redshiftEncrypted } from "../../../../policy-pack/aws/redshift/encrypted";
import { describeRule } from "../../describe-rule";

describeRule(redshiftEncrypted, {
    compliant: { encrypted: "true" },
    violating: { encrypted: "false" },
    undefined: "passes",
    others: [{ title: "a boolean", given: { encrypted: true }, expect: "passes" }],
});
