/** Canonical type tokens of Amazon Kinesis Data Streams. */
export const kinesisStream = "aws:kinesis/stream:Stream";
