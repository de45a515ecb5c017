import { resourceRule } from "../../frame/define";
import { all } from "../../requirements/combine";
import { atMost } from "../../requirements/number";
import { wholeNumber } from "../../requirements/parameters";
import { isSet } from "../../requirements/value";
import { storageAccount } from "./types";

/** Keys of a storage account and what they sign come to an end. */
export const storageSasKeyExpiry = resourceRule({
    id: "az-storage-sas-key-expiry",
    severity: "low",
    theme: "identity",
    proves: "Every storage account that takes its keys has a policy for shared access signatures, and asks for new keys after at most maxDays days.",
    risk: "A signature without an end that was pasted somewhere opens the account for ever.",
    remediation: {
        argument: "AdlsLake takes no keys.",
        property:
            "Set sasPolicy.sasExpirationPeriod and keyPolicy.keyExpirationPeriodInDays on azure-native.storage.StorageAccount, or allowSharedKeyAccess: false.",
    },
    page: {
        title: "Configure an expiration policy for shared access signatures",
        url: "https://learn.microsoft.com/en-us/azure/storage/common/sas-expiration-policy",
    },
    types: [storageAccount],
    unless: (account) => !account.flag("allowSharedKeyAccess"),
    fixClass: "person",
    requires: all(
        isSet("sasPolicy.sasExpirationPeriod"),
        atMost(
            "keyPolicy.keyExpirationPeriodInDays",
            wholeNumber("maxDays", "Most days that a key is used.", 90, { minimum: 1 }),
            "days",
        ),
    ),
});
