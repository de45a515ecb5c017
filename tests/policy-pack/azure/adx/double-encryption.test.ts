import { adxDoubleEncryption } from "../../../../policy-pack/azure/adx/double-encryption";
import { describeRule } from "../../describe-rule";

describeRule(adxDoubleEncryption, {
    compliant: { enableDoubleEncryption: true },
    violating: { enableDoubleEncryption: false },
    undefined: "violates",
});
