/** Canonical type tokens of Amazon OpenSearch Service. */
export const searchDomain = "aws:opensearch/domain:Domain";
