/** Canonical type tokens of Amazon Timestream for LiveAnalytics. */
export const timestreamDatabase = "aws:timestreamwrite/database:Database";
