import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { adxCluster } from "./types";

/** Disks of Data Explorer are encrypted. */
export const adxDiskEncryption = resourceRule({
    id: "az-adx-disk-encryption",
    severity: "high",
    theme: "encryption",
    proves: "Every Data Explorer cluster encrypts the disks of its machines.",
    risk: "The cache of the tables lies on disks that whoever gets hold of them can read.",
    remediation: { property: "Set enableDiskEncryption: true on azure-native.kusto.Cluster." },
    page: {
        title: "Secure your cluster using Disk Encryption",
        url: "https://learn.microsoft.com/en-us/azure/data-explorer/cluster-encryption-disk",
    },
    types: [adxCluster],
    fixClass: "in-place",
    requires: isTrue("enableDiskEncryption"),
});
