import type { ProviderDefaults } from "../../frame/provider-default";
import { athenaWorkgroup } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon Athena. */
export const athenaDefaults: ProviderDefaults = {
    [athenaWorkgroup]: {
        "configuration.enforceWorkgroupConfiguration": { value: true, documented: "Defaults to `true`" },
        "configuration.managedQueryResultsConfiguration.enabled": {
            value: false,
            documented: "The default is `false`",
        },
        "configuration.publishCloudwatchMetricsEnabled": { value: true, documented: "Defaults to `true`" },
    },
};
