import { neptuneNotPublic } from "../../../../policy-pack/aws/neptune/not-public";
import { describeRule } from "../../describe-rule";

describeRule(neptuneNotPublic, {
    compliant: { publiclyAccessible: false },
    violating: { publiclyAccessible: true },
    undefined: "passes",
});
