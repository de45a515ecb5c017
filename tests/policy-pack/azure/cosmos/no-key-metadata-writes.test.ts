import { cosmosNoKeyMetadataWrites } from "../../../../policy-pack/azure/cosmos/no-key-metadata-writes";
import { describeRule } from "../../describe-rule";

describeRule(cosmosNoKeyMetadataWrites, {
    compliant: { disableKeyBasedMetadataWriteAccess: true },
    violating: { disableKeyBasedMetadataWriteAccess: false },
    undefined: "violates",
});
