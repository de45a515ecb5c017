/** Canonical type tokens of log groups of Amazon CloudWatch. */
export const logGroup = "aws:cloudwatch/logGroup:LogGroup";
