import type { ProviderDefaults } from "../../frame/provider-default";
import { elasticacheCluster, elasticacheReplicationGroup } from "./types";

/** Defaults of `@pulumi/aws` 7 for Amazon ElastiCache. */
export const elasticacheDefaults: ProviderDefaults = {
    [elasticacheReplicationGroup]: {
        automaticFailoverEnabled: { value: false, documented: "Defaults to `false`" },
        autoMinorVersionUpgrade: {
            value: true,
            page: "https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html",
        },
        engine: { value: "redis", documented: "Default is `redis`" },
        multiAzEnabled: { value: false, documented: "Defaults to `false`" },
        transitEncryptionEnabled: { value: false },
    },
    [elasticacheCluster]: {
        autoMinorVersionUpgrade: { value: "true", documented: "Defaults to `true`" },
    },
};
