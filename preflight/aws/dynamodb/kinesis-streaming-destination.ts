import { none, renamed, unknown, type Twin } from "../crossing";

const kinesisStreamingDestination: Twin = {
    type: "AWS::DynamoDB::Table",
    properties: {
        ...renamed({
            approximateCreationDateTimePrecision: "KinesisStreamSpecification.ApproximateCreationDateTimePrecision",
            streamArn: "KinesisStreamSpecification.StreamArn",
        }),
        ...none("the table is a resource of its own", "tableName"),
    },
    base: { BillingMode: unknown, KeySchema: unknown },
};
export default kinesisStreamingDestination;
