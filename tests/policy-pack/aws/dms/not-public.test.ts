import { dmsNotPublic } from "../../../../policy-pack/aws/dms/not-public";
import { describeRule } from "../../describe-rule";

describeRule(dmsNotPublic, {
    compliant: { publiclyAccessible: false },
    violating: { publiclyAccessible: true },
    undefined: "passes",
});
