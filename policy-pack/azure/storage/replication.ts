import { resourceRule } from "../../frame/define";
import { words } from "../../requirements/parameters";
import { isOneOf } from "../../requirements/value";
import { storageAccount } from "./types";

/** A storage account outlives its data centre. */
export const storageReplication = resourceRule({
    id: "az-storage-replication",
    severity: "high",
    theme: "availability",
    proves: "Every storage account keeps copies in other zones or another region.",
    risk: "With locally redundant storage, a fire in one data centre takes all copies.",
    remediation: {
        argument: "Leave redundancy of AdlsLake out: in prod it is ZRS or more.",
        property: "Set sku.name to a ZRS, GRS or GZRS kind on azure-native.storage.StorageAccount.",
    },
    page: {
        title: "Azure Storage redundancy",
        url: "https://learn.microsoft.com/en-us/azure/storage/common/storage-redundancy",
    },
    types: [storageAccount],
    binds: "production",
    fixClass: "person",
    requires: isOneOf(
        "sku.name",
        words("skus", "Kinds of redundancy that will do.", [
            "Standard_ZRS",
            "Standard_GRS",
            "Standard_RAGRS",
            "Standard_GZRS",
            "Standard_RAGZRS",
            "Premium_ZRS",
            "StandardV2_ZRS",
            "StandardV2_GRS",
            "StandardV2_GZRS",
            "PremiumV2_ZRS",
        ]),
    ),
});
