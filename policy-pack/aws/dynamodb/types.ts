/** Canonical type tokens of Amazon DynamoDB. */
export const dynamodbTable = "aws:dynamodb/table:Table";
export const dynamodbTableReplica = "aws:dynamodb/tableReplica:TableReplica";
export const dynamodbResourcePolicy = "aws:dynamodb/resourcePolicy:ResourcePolicy";
export const scalingTarget = "aws:appautoscaling/target:Target";
