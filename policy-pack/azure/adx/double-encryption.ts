import { resourceRule } from "../../frame/define";
import { isTrue } from "../../requirements/value";
import { adxCluster } from "./types";

/** The storage of Data Explorer is encrypted twice. */
export const adxDoubleEncryption = resourceRule({
    id: "az-adx-double-encryption",
    severity: "low",
    theme: "encryption",
    proves: "Every Data Explorer cluster encrypts its storage twice, with two algorithms and two keys.",
    risk: "One broken algorithm or one lost key is enough to read what lies in storage.",
    remediation: { property: "Set enableDoubleEncryption: true when azure-native.kusto.Cluster is created." },
    page: {
        title: "Enable double encryption for your cluster",
        url: "https://learn.microsoft.com/en-us/azure/data-explorer/cluster-encryption-double",
    },
    types: [adxCluster],
    level: "disabled",
    fixClass: "replaces",
    requires: isTrue("enableDoubleEncryption"),
});
