import { resourceRule } from "../../frame/define";
import { all, when } from "../../requirements/combine";
import { atLeastInOrder } from "../../requirements/order";
import { isTrue } from "../../requirements/value";
import { storageAccount } from "./types";

/** Clients of a storage account speak TLS. */
export const storageHttpsTls = resourceRule({
    id: "az-storage-https-tls",
    severity: "high",
    theme: "transport",
    proves: "Every storage account takes HTTPS only, and no TLS below version 1.2.",
    risk: "A request over plain HTTP or an old version of TLS shows its token and its data to the network.",
    remediation: {
        argument: "AdlsLake does it always.",
        property:
            'Set enableHttpsTrafficOnly: true and minimumTlsVersion: "TLS1_2" on azure-native.storage.StorageAccount.',
    },
    page: {
        title: "Enforce a minimum required version of TLS for requests to a storage account",
        url: "https://learn.microsoft.com/en-us/azure/storage/common/transport-layer-security-configure-minimum-version",
    },
    types: [storageAccount],
    fixClass: "in-place",
    requires: all(
        when((account) => !account.flag("enableNfsV3"), isTrue("enableHttpsTrafficOnly")),
        atLeastInOrder("minimumTlsVersion", ["TLS1_0", "TLS1_1", "TLS1_2", "TLS1_3"], "TLS1_2"),
    ),
});
