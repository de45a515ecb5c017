import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { managedRedis } from "./types";

/** Managed Redis is encrypted with a customer's key. */
export const managedRedisCmk = resourceRule({
    id: "az-managed-redis-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every Azure Managed Redis encrypts its disks with a customer-managed key.",
    risk: "Under a key of Microsoft's own, access to what is written to disk cannot be shut off or audited by your vault.",
    remediation: {
        argument: "AzureRedis brings its own AzureStoreKey.",
        property: "Set encryption.customerManagedKeyEncryption on azure-native.redisenterprise.RedisEnterprise.",
    },
    page: {
        title: "Configure disk encryption for Azure Managed Redis instances using customer managed keys",
        url: "https://learn.microsoft.com/en-us/azure/redis/how-to-encryption",
    },
    types: [managedRedis],
    fixClass: "person",
    requires: customerKey("encryption.customerManagedKeyEncryption.keyEncryptionKeyUrl"),
});
