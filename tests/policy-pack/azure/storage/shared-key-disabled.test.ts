import { storageSharedKeyDisabled } from "../../../../policy-pack/azure/storage/shared-key-disabled";
import { describeRule } from "../../describe-rule";

describeRule(storageSharedKeyDisabled, {
    compliant: { allowSharedKeyAccess: false },
    violating: { allowSharedKeyAccess: true },
    undefined: "violates",
});
