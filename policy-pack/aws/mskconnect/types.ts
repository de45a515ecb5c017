/** Canonical type tokens of Amazon MSK Connect. */
export const mskConnector = "aws:mskconnect/connector:Connector";
