import { managedRedisCmk } from "../../../../policy-pack/azure/managed-redis/cmk";
import { describeRule } from "../../describe-rule";

const encryptedWith = (keyEncryptionKeyUrl: string) => ({
    encryption: { customerManagedKeyEncryption: { keyEncryptionKeyUrl } },
});
const key = "https://strata.vault.azure.net/keys/redis/0123456789abcdef0123456789abcdef";

describeRule(managedRedisCmk, {
    compliant: encryptedWith(key),
    violating: { encryption: { customerManagedKeyEncryption: {} } },
    undefined: "violates",
    configured: [
        { settings: { allowedKeyPatterns: ["^https://other\\."] }, given: encryptedWith(key), expect: "violates" },
    ],
});
