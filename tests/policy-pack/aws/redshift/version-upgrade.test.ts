import { redshiftVersionUpgrade } from "../../../../policy-pack/aws/redshift/version-upgrade";
import { describeRule } from "../../describe-rule";

describeRule(redshiftVersionUpgrade, {
    compliant: { allowVersionUpgrade: true },
    violating: { allowVersionUpgrade: false },
    undefined: "passes",
});
