import { daxEncrypted } from "../../../../policy-pack/aws/dax/encrypted";
import { describeRule } from "../../describe-rule";

describeRule(daxEncrypted, {
    compliant: { serverSideEncryption: { enabled: true } },
    violating: { serverSideEncryption: { enabled: false } },
    undefined: "violates",
});
