import { storageInfrastructureEncryption } from "../../../../policy-pack/azure/storage/infrastructure-encryption";
import { describeRule } from "../../describe-rule";

describeRule(storageInfrastructureEncryption, {
    compliant: { encryption: { requireInfrastructureEncryption: true } },
    violating: { encryption: { requireInfrastructureEncryption: false } },
    undefined: "violates",
});
