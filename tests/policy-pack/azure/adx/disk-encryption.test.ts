import { adxDiskEncryption } from "../../../../policy-pack/azure/adx/disk-encryption";
import { describeRule } from "../../describe-rule";

describeRule(adxDiskEncryption, {
    compliant: { enableDiskEncryption: true },
    violating: { enableDiskEncryption: false },
    undefined: "violates",
});
