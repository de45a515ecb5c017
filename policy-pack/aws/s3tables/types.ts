/** Canonical type tokens of Amazon S3 Tables. */
export const s3TableBucket = "aws:s3tables/tableBucket:TableBucket";
