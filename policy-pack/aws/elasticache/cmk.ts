import { resourceRule } from "../../frame/define";
import { customerKey } from "../../requirements/customer-key";
import { elasticacheReplicationGroup, elasticacheServerlessCache } from "./types";

/** A cache is encrypted with a customer's key. */
export const elasticacheCmk = resourceRule({
    id: "aws-elasticache-cmk",
    severity: "medium",
    theme: "encryption",
    proves: "Every ElastiCache replication group and serverless cache is encrypted with a customer-managed key.",
    risk: "Under the key of the service, access to the cached data cannot be shut off or audited by your key policy.",
    remediation: {
        argument: "ElasticacheCluster brings its own StoreKey.",
        property: "Set kmsKeyId to the ARN of an aws.kms.Key; this replaces the cache.",
    },
    page: {
        title: "At-rest encryption in ElastiCache: using customer managed keys",
        url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/at-rest-encryption.html",
    },
    types: [elasticacheReplicationGroup, elasticacheServerlessCache],
    fixClass: "replaces",
    requires: customerKey("kmsKeyId"),
});
