import { resourceRule } from "../../frame/define";
import { closedToPublic } from "../../requirements/closed-to-public";
import { oneOf } from "../../requirements/combine";
import { isOneOf } from "../../requirements/value";
import { storageAccount } from "./types";

/** A storage account is closed to public networks. */
export const storageNetworkDefaultDeny = resourceRule({
    id: "az-storage-network-default-deny",
    severity: "high",
    theme: "network",
    proves: "Every storage account refuses public networks, or lets in only those that it names.",
    risk: "A stolen token or key opens the account from anywhere in the world.",
    remediation: {
        argument: "AdlsLake lets in only its allowedAddresses.",
        property:
            'Set publicNetworkAccess: "Disabled", or networkRuleSet.defaultAction: "Deny", on azure-native.storage.StorageAccount.',
    },
    page: {
        title: "Azure Storage firewall rules",
        url: "https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security",
    },
    types: [storageAccount],
    fixClass: "person",
    requires: oneOf(
        "neither publicNetworkAccess is Disabled nor networkRuleSet.defaultAction is Deny",
        closedToPublic(),
        isOneOf("networkRuleSet.defaultAction", ["Deny"]),
    ),
});
