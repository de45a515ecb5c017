/** Canonical type tokens of Amazon Data Firehose. */
export const firehoseStream = "aws:kinesis/firehoseDeliveryStream:FirehoseDeliveryStream";
