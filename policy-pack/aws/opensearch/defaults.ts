import type { ProviderDefaults } from "../../frame/provider-default";
import { searchDomain } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon OpenSearch Service. */
export const opensearchDefaults: ProviderDefaults = {
    [searchDomain]: {
        "clusterConfig.instanceCount": {
            value: 1,
            page: "https://docs.aws.amazon.com/opensearch-service/latest/APIReference/API_ClusterConfig.html",
        },
        "domainEndpointOptions.enforceHttps": { value: true, documented: "Defaults to `true`" },
        "encryptAtRest.enabled": { value: false, documented: "then this defaults to `false`" },
        "logPublishingOptions.*.enabled": {
            value: true,
            page: "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html",
        },
        "nodeToNodeEncryption.enabled": { value: false, documented: "then this defaults to `false`" },
    },
};
