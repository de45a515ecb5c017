import { json, none, renamed, same, tags, type Twin } from "../crossing";

const key: Twin = {
    type: "AWS::KMS::Key",
    properties: {
        ...same(
            "bypassPolicyLockoutSafetyCheck",
            "description",
            "enableKeyRotation",
            "keyUsage",
            "multiRegion",
            "rotationPeriodInDays",
        ),
        ...renamed({
            customerMasterKeySpec: "KeySpec",
            deletionWindowInDays: "PendingWindowInDays",
            isEnabled: "Enabled",
        }),
        policy: json("KeyPolicy"),
        ...tags,
        ...none("CloudFormation has no such property", "customKeyStoreId", "xksKeyId"),
    },
};
export default key;
