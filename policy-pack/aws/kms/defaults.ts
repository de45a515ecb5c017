import type { ProviderDefaults } from "../../frame/provider-default";
import { kmsExternalKey, kmsKey, kmsReplicaKey } from "./types";

const window = { value: 30, documented: "If you do not specify a value, it defaults to `30`" };
const check = { value: false, documented: "The default value is `false`" };

/** Defaults of `@pulumi/aws` 7 for AWS KMS. */
export const kmsDefaults: ProviderDefaults = {
    [kmsKey]: {
        bypassPolicyLockoutSafetyCheck: check,
        customerMasterKeySpec: { value: "SYMMETRIC_DEFAULT", documented: "Defaults to `SYMMETRIC_DEFAULT`" },
        deletionWindowInDays: window,
        enableKeyRotation: { value: false, documented: "Defaults to `false`" },
        isEnabled: { value: true, documented: "Defaults to `true`" },
        keyUsage: { value: "ENCRYPT_DECRYPT", documented: "Defaults to `ENCRYPT_DECRYPT`" },
        rotationPeriodInDays: {
            value: 365,
            page: "https://docs.aws.amazon.com/kms/latest/developerguide/rotate-keys.html",
        },
    },
    [kmsReplicaKey]: {
        bypassPolicyLockoutSafetyCheck: check,
        deletionWindowInDays: window,
        enabled: { value: true, documented: "The default value is `true`" },
    },
    [kmsExternalKey]: {
        bypassPolicyLockoutSafetyCheck: { value: false, documented: "Defaults to `false`" },
        deletionWindowInDays: { value: 30, documented: "Defaults to `30`" },
    },
};
