/** Canonical type tokens of Amazon OpenSearch Service. */
export const searchDomain = "aws:opensearch/domain:Domain";
export const searchSecurityPolicy = "aws:opensearch/serverlessSecurityPolicy:ServerlessSecurityPolicy";
